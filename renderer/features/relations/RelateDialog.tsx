import { Button, Modal, SegmentedControl, Select } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { RelationTypeView } from '#shared/protocol/depth-views.ts'
import { fold } from '#shared/views/match.ts'
import { useApp } from '../../app/store.ts'
import { useClaims, useRelationTypes } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { shorten } from '../reader/describe.ts'
import { EntityEnd } from './EntityEnd.tsx'
import { type Relating, useRelating } from './relate.ts'
import './relations.css'

const close = () => useRelating.setState({ open: null })

/** Asks how two entities are related, which way round, and whether the passage speaks for or against it. */
export function RelateDialog() {
  const open = useRelating((state) => state.open)
  // Read ahead: what is typed as soon as the dialog is there finds the types.
  useRelationTypes()
  return (
    <Modal opened={open !== null} onClose={close} title="Relate" size={460}>
      {open && <RelateForm initial={open} />}
    </Modal>
  )
}

function RelateForm({ initial }: { initial: Relating }) {
  const types = useRelationTypes().data ?? []
  const [fromId, setFrom] = useState(initial.fromId)
  const [toId, setTo] = useState(initial.toId)
  const [typeId, setType] = useState<string | null>(null)
  const [stance, setStance] = useState<'for' | 'against'>('for')
  const [claimId, setClaim] = useState(initial.claimId ?? null)
  const isSame = fromId !== null && fromId === toId
  const type = types.find(({ id }) => id === typeId)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (fromId === null || toId === null || !type || isSame) return
    const evidence = initial.evidence && evidenceOf(initial.evidence, stance, claimId)
    const made = await write('relation/create', { fromId, toId, typeId: type.id, ...(evidence ? { evidence } : {}) })
    if (!made) return
    const { select } = useApp.getState()
    select({ kind: 'relation', id: made.id, ...(evidence ? { articleId: evidence.articleId } : {}) })
    close()
  }
  return (
    <form className="relate" onSubmit={submit}>
      <div className="relate-ends">
        <EntityEnd label="From" id={fromId} next={fromId === null} onChange={setFrom} />
        <IconAction
          label={type?.directed === false ? 'This type has no direction' : 'Swap the direction'}
          disabled={type?.directed === false}
          onClick={() => {
            setFrom(toId)
            setTo(fromId)
          }}
        >
          <IconArrowsExchange />
        </IconAction>
        <EntityEnd label="To" id={toId} next={fromId !== null && toId === null} onChange={setTo} />
      </div>
      {isSame && <p className="notice-bad">An entity is not related to itself. Choose another.</p>}
      <TypeSelect types={types} value={typeId} first={fromId !== null && toId !== null} onChange={setType} />
      {initial.evidence && (
        <>
          <blockquote
            className="relate-quote serif"
            dir="auto"
          >{`“${shorten(initial.evidence.exact, 220)}”`}</blockquote>
          <SegmentedControl
            aria-label="The passage speaks"
            value={stance}
            onChange={(value) => setStance(value === 'against' ? 'against' : 'for')}
            data={[
              { value: 'for', label: 'The passage asserts it' },
              { value: 'against', label: 'The passage denies it' },
            ]}
          />
          <ClaimSelect articleId={initial.evidence.articleId} value={claimId} onChange={setClaim} />
        </>
      )}
      <div className="form-actions">
        <Button variant="subtle" onClick={close}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" disabled={fromId === null || toId === null || !type || isSame}>
          Relate
        </Button>
      </div>
    </form>
  )
}

function evidenceOf(
  { articleId, start, end }: NonNullable<Relating['evidence']>,
  stance: 'for' | 'against',
  claimId: string | null,
) {
  return { articleId, start, end, stance, ...(claimId ? { claimId } : {}) }
}

interface TypeSelectProps {
  types: readonly RelationTypeView[]
  value: string | null
  /** The next thing to say, since both ends are known. */
  first: boolean
  onChange(id: string | null): void
}

function TypeSelect({ types, value, first, onChange }: TypeSelectProps) {
  const words = useRef('')
  // The list marks its first answer only once it is drawn, for which Enter after quick typing does not wait.
  const takeFirst = (event: KeyboardEvent) => {
    const chosen = types.find(({ id }) => id === value)
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || (chosen && labelOf(chosen) === words.current)) return
    const found = words.current.trim() === '' ? undefined : types.find((type) => answers(labelOf(type), words.current))
    if (!found) return
    event.preventDefault()
    onChange(found.id)
  }
  return (
    <Select
      label="Type"
      data-autofocus={first || undefined}
      searchable
      allowDeselect={false}
      autoSelectOnBlur
      selectFirstOptionOnChange
      openOnFocus={value === null}
      placeholder="supports, funds, clashed with …"
      nothingFoundMessage="No such type. The list is edited in the view of relations."
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={220}
      data={types.map((type) => ({ value: type.id, label: labelOf(type) }))}
      filter={({ options, search }) => options.filter((option) => !isGroup(option) && answers(option.label, search))}
      value={value}
      onChange={onChange}
      onSearchChange={(text) => {
        words.current = text
      }}
      onKeyDown={takeFirst}
    />
  )
}

const labelOf = ({ name, directed }: RelationTypeView) => (directed ? name : `${name} (both ways)`)
const answers = (label: string, words: string) => fold(label).includes(fold(words.trim()))
const isGroup = (option: object) => 'group' in option

interface ClaimSelectProps {
  articleId: string
  value: string | null
  onChange(id: string | null): void
}

/** The claim of the article that asserts it, if one does. */
function ClaimSelect({ articleId, value, onChange }: ClaimSelectProps) {
  const claims = useClaims(articleId).data ?? []
  if (claims.length === 0) return null
  return (
    <Select
      label="Asserted by the claim"
      clearable
      placeholder="none"
      comboboxProps={{ withinPortal: false }}
      maxDropdownHeight={180}
      data={claims.map(({ id, content, holder }) => ({
        value: id,
        label: `${holder ? `${holder}: ` : ''}${shorten(content, 80)}`,
      }))}
      value={claims.some(({ id }) => id === value) ? value : null}
      onChange={onChange}
    />
  )
}
