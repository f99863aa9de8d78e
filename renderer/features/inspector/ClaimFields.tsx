import { IconChevronDown, IconChevronUp, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { ClaimProposals } from '#shared/analysis/propose.ts'
import { claimKinds, type JudgedField, polarities, type ReopenedField } from '#shared/model/claim.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { kindNames, polarityNames } from '#shared/views/claim-words.ts'
import { type DepthProposals, hedgeFields } from '#shared/views/depth-proposals.ts'
import { useEntities } from '../../backend/queries.ts'
import { Field } from '../../ui/Field.tsx'
import { Accept } from './Accept.tsx'
import { ClaimChoice } from './ClaimChoice.tsx'
import { ClaimHolder, HolderInput } from './ClaimHolder.tsx'
import { ClaimTextField } from './ClaimTextField.tsx'
import { BandField } from './depth/BandField.tsx'
import { ConditionField } from './depth/ConditionField.tsx'
import { GradeMenus } from './depth/GradeMenus.tsx'
import { chainFields, HolderChain, linkOf, withGrade } from './depth/HolderChain.tsx'
import { HorizonField } from './depth/HorizonField.tsx'

interface FieldsProps {
  claim: ClaimView
  proposals: ClaimProposals
  depth: DepthProposals
  publishedOn: string | null | undefined
  publisher: string | null | undefined
  /** The analyst asked for all fields. */
  more: boolean
  readOnly: boolean
  set(fields: Partial<ClaimView>): void
  accept(fields: readonly JudgedField[]): void
  /** Takes the judgement of a field back. */
  reopen(field: ReopenedField): void
}

/** The fields of a claim in the order of judging; what nobody has touched and no word suggests is folded away. */
export function ClaimFields(props: FieldsProps) {
  const { claim, proposals, depth, more, readOnly, set, accept, reopen } = props
  const shared = (field: JudgedField) => ({
    readOnly,
    onAccept: () => accept([field]),
    onReopen: () => reopen(field),
  })
  const horizon = more || claim.horizon != null || claim.horizonOn != null || depth.horizon !== undefined
  const condition = more || claim.antecedentId != null || depth.condition !== undefined
  return (
    <dl className="kv">
      <Field name="Holder">
        <HolderField {...props} />
      </Field>
      <Field name="Cue">
        <ClaimTextField
          label="Cue"
          value={claim.cue}
          proposal={proposals.cue}
          {...shared('cue')}
          onSave={(cue) => set({ cue })}
        />
      </Field>
      <Field name="Hedge" className="hedge-field">
        <HedgeField {...props} shared={shared('hedge')} />
      </Field>
      <Field name="Kind">
        <ClaimChoice
          label="Kind"
          value={claim.kind}
          proposal={proposals.kind}
          options={claimKinds}
          names={kindNames}
          {...shared('kind')}
          onChoose={(kind) => set({ kind })}
        />
      </Field>
      <Field name="Polarity">
        <ClaimChoice
          label="Polarity"
          value={claim.polarity}
          proposal={proposals.polarity}
          options={polarities}
          names={polarityNames}
          {...shared('polarity')}
          onChoose={(polarity) => set({ polarity })}
        />
      </Field>
      {horizon && (
        <Field name="Horizon">
          <HorizonField
            claim={claim}
            proposal={depth.horizon}
            publishedOn={props.publishedOn}
            readOnly={readOnly}
            set={set}
            onReopen={() => reopen('horizon')}
          />
        </Field>
      )}
      {condition && (
        <Field name="If">
          <ConditionField claim={claim} proposal={depth.condition} readOnly={readOnly} set={set} />
        </Field>
      )}
    </dl>
  )
}

/** Unfolds what a claim can hold besides, and folds it again. */
export function MoreButton({ more, onToggle }: { more: boolean; onToggle(): void }) {
  const Icon = more ? IconChevronUp : IconChevronDown
  return (
    <button type="button" className="value t12 f2 more-depth" aria-expanded={more} onClick={onToggle}>
      <Icon className="s" aria-hidden />
      {more ? 'Less' : 'Grade, horizon, condition, credence, links'}
    </button>
  )
}

interface HedgeFieldProps extends FieldsProps {
  shared: { readOnly: boolean; onAccept(): void; onReopen(): void }
}

/** The words of doubt, and their step on the scale. */
function HedgeField({ claim, proposals, depth, more, readOnly, set, reopen, shared }: HedgeFieldProps) {
  const band = depth.band
  const shown = more || claim.band != null || band !== undefined
  const waits = band !== undefined && claim.hedge !== undefined
  return (
    <>
      <ClaimTextField
        label="Hedge"
        value={claim.hedge}
        proposal={proposals.hedge}
        {...shared}
        onSave={(hedge) => set(hedgeFields(claim, hedge))}
      />
      {shown && (
        <BandField
          value={claim.band}
          proposal={band}
          readOnly={readOnly}
          onChoose={(value) => set({ band: value })}
          onReopen={() => reopen('band')}
        />
      )}
      {waits && !readOnly && <Accept of="band" onClick={() => set({ band: band.value })} />}
    </>
  )
}

/** Who says so: one holder, or the chain through which it came. */
function HolderField({ claim, proposals, publisher, more, readOnly, set, accept, reopen }: FieldsProps) {
  const chain = claim.chain ?? []
  const entities = useEntities().data ?? []
  const [adding, setAdding] = useState(false)
  const own = linkOf(claim)
  const name = own?.name ?? ''
  const add = adding ? (
    <HolderInput
      label="Who handed it on"
      initial={chain.length === 0 ? (publisher ?? '') : ''}
      entities={entities}
      onCancel={() => setAdding(false)}
      onSave={(holder) => {
        setAdding(false)
        const link = linkOf(holder)
        const links = chain.length > 0 ? [...chain] : own ? [own] : []
        if (link) set(chainFields(links.toSpliced(Math.max(0, links.length - 1), 0, link)))
      }}
    />
  ) : (
    <button type="button" className="value t12 f2" onClick={() => setAdding(true)}>
      <IconPlus className="s" aria-hidden />
      Who handed it on
    </button>
  )
  return (
    <div className="holder-field">
      {chain.length > 0 ? (
        <HolderChain chain={chain} readOnly={readOnly} set={set} />
      ) : (
        <div className="row holder-alone">
          <ClaimHolder
            claim={claim}
            proposal={proposals.holder}
            readOnly={readOnly}
            onAccept={() => accept(['holder'])}
            onReopen={() => reopen('holder')}
            onSave={set}
          />
          {more && own && !readOnly && (
            <GradeMenus of={name} grade={undefined} onGrade={(grade) => set(chainFields([withGrade(own, grade)]))} />
          )}
        </div>
      )}
      {more && !readOnly && add}
    </div>
  )
}
