import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { EntityView } from '#shared/protocol/views.ts'
import { formatNumber } from '#shared/views/format.ts'
import { EntityIcon } from '../../ui/kinds.tsx'
import { nameProblem } from '../../ui/name-limit.ts'
import { wordsAfter, wordsBefore } from '../../ui/words-around.ts'
import { EntityPicker } from '../entities/EntityPicker.tsx'
import type { ReaderSession } from '../reader/session/session.ts'
import './identity.css'
import { standFor } from './mention-actions.ts'
import { likelyActor, type OpenMetonym, othersOf, useMetonym } from './metonym.ts'

const close = () => useMetonym.setState({ open: null })

/** Asks for whom a place stands at a mention, and where else in the article; the literal place is kept. */
export function MetonymDialog() {
  const open = useMetonym((state) => state.open)
  const place = open?.session.entity(open.mention.recordId)
  return (
    <Modal opened={open !== null} onClose={close} title={`${place?.name ?? 'A place'} stands for`} size={480}>
      {open && place && <Form open={open} place={place} />}
    </Modal>
  )
}

function Form({ open: { session, mention, actorId }, place }: { open: OpenMetonym; place: EntityView }) {
  const [actor, setActor] = useState(actorId === undefined ? likelyActor(session, place.id) : session.entity(actorId))
  const [name, setName] = useState(`Government of ${place.name}`)
  const [choosing, setChoosing] = useState(false)
  const [others] = useState(() => othersOf(session, mention))
  const [ticked, setTicked] = useState(() => new Set(others.filter(({ doubt }) => !doubt).map((one) => one.mention.id)))
  const chosen = [mention, ...others.map((one) => one.mention).filter(({ id }) => ticked.has(id))]
  const isReady = actor !== undefined || (name.trim() !== '' && nameProblem(name) === null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    close()
    void standFor(session, chosen, place.id, actor ? { id: actor.id } : { name: name.trim(), type: 'government' })
  }
  return (
    <form className="metonym" onSubmit={submit}>
      {choosing ? (
        <EntityPicker
          label="The actor"
          placeholder="Find an actor"
          first={['government', 'organisation', 'armed-group']}
          without={[place.id]}
          onCancel={() => setChoosing(false)}
          onPick={(picked) => {
            setChoosing(false)
            setActor(picked)
          }}
        />
      ) : (
        <div className="metonym-actor">
          {actor ? (
            <span className="row grow" style={{ gap: 8 }}>
              <EntityIcon type={actor.type} />
              <bdi className="m">{actor.name}</bdi>
            </span>
          ) : (
            <TextInput
              className="grow"
              label="A new government"
              dir="auto"
              error={nameProblem(name)}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
          <Button variant="subtle" onClick={() => setChoosing(true)}>
            {actor ? 'Another…' : 'An existing one…'}
          </Button>
          {actor && (
            <Button variant="subtle" onClick={() => setActor(undefined)}>
              New…
            </Button>
          )}
        </div>
      )}
      {others.length > 0 && <Others session={session} others={others} ticked={ticked} setTicked={setTicked} />}
      <div className="form-actions">
        <span className="f2 t12 metonym-note">One undo step. The place is kept.</span>
        <Button variant="subtle" onClick={close}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" data-autofocus disabled={!isReady}>
          {chosen.length === 1 ? 'Only here' : `Here and ${formatNumber(chosen.length - 1)} more`}
        </Button>
      </div>
    </form>
  )
}

interface OthersProps {
  session: ReaderSession
  others: ReturnType<typeof othersOf>
  ticked: ReadonlySet<string>
  setTicked(ticked: Set<string>): void
}

/** The other mentions in their context, each with a tick. */
function Others({ session, others, ticked, setTicked }: OthersProps) {
  const toggle = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }
  return (
    <fieldset className="metonym-others">
      <legend className="m">{`The same for the other ${formatNumber(others.length)} in this article`}</legend>
      {others.map(({ mention: { id, start, end }, doubt }) => (
        <Checkbox
          key={id}
          size="xs"
          checked={ticked.has(id)}
          onChange={() => toggle(id)}
          label={
            <span dir="auto">
              {wordsBefore(session.text.slice(Math.max(0, start - 60), start))}
              <b>{session.text.slice(start, end)}</b>
              {wordsAfter(session.text.slice(end, end + 60), 40)}
              {doubt && <span className="f3"> the place?</span>}
            </span>
          }
        />
      ))}
    </fieldset>
  )
}
