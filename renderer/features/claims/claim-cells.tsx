import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import { dayOf } from '#shared/analysis/forecast-state.ts'
import { type ClaimKind, claimKinds, type Outcome, outcomeStates } from '#shared/model/claim.ts'
import type { LikelihoodBand } from '#shared/model/scale.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { kindNames, stateNames } from '#shared/views/claim-words.ts'
import { bandOptions } from '../inspector/depth/BandField.tsx'
import { ChoiceEdit, TextEdit } from '../table/cell-editors.tsx'
import { EditCell } from '../table/EditCell.tsx'
import { setClaim } from './set-claim.ts'

interface CellProps {
  claim: ClaimView
  children: ReactNode
}

/** What a claim says, in the analyst's words. */
export function WordingCell({ claim, children }: CellProps) {
  return (
    <EditCell
      id={claim.id}
      field="content"
      label="the wording"
      editor={(end) => (
        <TextEdit
          label="Wording"
          required
          value={claim.content}
          onSave={(content) => setClaim(claim, { content })}
          end={end}
        />
      )}
    >
      {children}
    </EditCell>
  )
}

const kinds = claimKinds.map((value) => ({ value, label: kindNames[value] }))

/** What kind of claim it is. */
export function KindCell({ claim, children }: CellProps) {
  return (
    <EditCell
      id={claim.id}
      field="kind"
      label="the kind"
      editor={(end) => (
        <ChoiceEdit<ClaimKind>
          options={kinds}
          value={claim.kind}
          onChoose={(kind) => setClaim(claim, { kind })}
          end={end}
        />
      )}
    >
      {children}
    </EditCell>
  )
}

/** The step of the scale that its hedge stands for; `band` is the one shown, which may be only proposed. */
export function BandCell({ claim, band, children }: CellProps & { band: LikelihoodBand | undefined }) {
  return (
    <EditCell
      id={claim.id}
      field="band"
      label="the band"
      editor={(end) => (
        <ChoiceEdit<LikelihoodBand>
          options={bandOptions}
          value={band}
          onChoose={(value) => setClaim(claim, { band: value })}
          more={<Menu.Item onClick={() => setClaim(claim, { band: null })}>No likelihood</Menu.Item>}
          end={end}
        />
      )}
    >
      {children}
    </EditCell>
  )
}

/** The last day of a forecast; `on` is the one shown, which may be only proposed. */
export function LastDayCell({ claim, on, children }: CellProps & { on: string | null }) {
  return (
    <EditCell
      id={claim.id}
      field="horizonOn"
      label="the last day"
      className="num"
      editor={(end) => (
        <TextEdit
          label="Last day"
          day
          value={on ?? ''}
          onSave={(day) => setClaim(claim, { horizonOn: day === '' ? null : day })}
          end={end}
        />
      )}
    >
      {children}
    </EditCell>
  )
}

const states = outcomeStates.map((value) => ({ value, label: stateNames[value] }))

/** How a forecast ended; the passage that shows it is added beside. */
export function StateCell({ claim, children }: CellProps) {
  const settle = (state: Outcome['state']) =>
    setClaim(claim, { outcome: { on: dayOf(Date.now()), ...claim.outcome, state } })
  return (
    <EditCell
      id={claim.id}
      field="state"
      label="the state"
      editor={(end) => (
        <ChoiceEdit<Outcome['state']> options={states} value={claim.outcome?.state} onChoose={settle} end={end} />
      )}
    >
      {children}
    </EditCell>
  )
}
