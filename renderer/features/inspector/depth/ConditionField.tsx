import { Menu } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { circleThrough } from '#shared/analysis/conditions.ts'
import type { ConditionProposal } from '#shared/analysis/propose-condition.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { pick } from '../../../app/pick.ts'
import { useClaims } from '../../../backend/queries.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { RadioItems } from '../../../ui/RadioItems.tsx'
import { acceptCondition } from '../../claims/accept-condition.ts'
import { ClaimPicker } from '../../claims/ClaimPicker.tsx'

interface ConditionFieldProps {
  claim: ClaimView
  proposal: ConditionProposal | undefined
  readOnly: boolean
  set(fields: Partial<ClaimView>): void
}

type Branch = 'then' | 'else'

const branches: { value: Branch; label: string }[] = [
  { value: 'then', label: 'then: follows if it holds' },
  { value: 'else', label: 'else: follows if it does not' },
]

/** The claim that has to hold, or not to hold, for this one. */
export function ConditionField({ claim, proposal, readOnly, set }: ConditionFieldProps) {
  const [choosing, setChoosing] = useState(false)
  const claims = useClaims().data ?? []
  const antecedent = claims.find(({ id }) => id === claim.antecedentId)
  const refusal = (other: ClaimView) => refusalOf(claim, other, claims)
  return (
    <>
      {antecedent ? (
        <Shown claim={claim} antecedent={antecedent} readOnly={readOnly} set={set} onChoose={() => setChoosing(true)} />
      ) : (
        <Open claim={claim} proposal={proposal} readOnly={readOnly} set={set} onChoose={() => setChoosing(true)} />
      )}
      {choosing && (
        <ClaimPicker
          title="Which claim has to hold?"
          claim={claim}
          refusal={refusal}
          onClose={() => setChoosing(false)}
          onPick={(other) => {
            setChoosing(false)
            set({ antecedentId: other.id, branch: claim.branch ?? proposal?.branch ?? 'then' })
          }}
        />
      )}
    </>
  )
}

/** Why a claim cannot be the condition, or null. */
function refusalOf(claim: ClaimView, other: ClaimView, claims: readonly ClaimView[]): string | null {
  const byId = new Map(claims.map((one) => [one.id, one]))
  const circle = circleThrough(claim.id, other.id, (id) => byId.get(id)?.antecedentId)
  if (!circle) return null
  return `“${other.content}” depends on this claim already, so the two would wait for each other. Choose another claim, or take that condition away first.`
}

interface PartProps {
  claim: ClaimView
  readOnly: boolean
  set(fields: Partial<ClaimView>): void
  onChoose(): void
}

function Shown({ claim, antecedent, readOnly, set, onChoose }: PartProps & { antecedent: ClaimView }) {
  const branch = claim.branch ?? 'then'
  const go = () => void pick({ kind: 'claim', id: antecedent.id, articleId: antecedent.articleId })
  return (
    <>
      <Menu position="bottom-start" disabled={readOnly}>
        <Menu.Target>
          <button type="button" className="chip" aria-label={`Follows as: ${branch}`} disabled={readOnly}>
            {branch}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <RadioItems<Branch> options={branches} value={branch} onChoose={(value) => set({ branch: value })} />
          <Menu.Divider />
          <Menu.Item onClick={onChoose}>Choose another claim…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <button type="button" className="value" title={antecedent.content} onClick={go}>
        <bdi className="cut2">{antecedent.content}</bdi>
      </button>
      {!readOnly && (
        <span className="nod reopen">
          <IconAction small label="Take the condition away" onClick={() => set({ antecedentId: null, branch: null })}>
            <IconX className="s" />
          </IconAction>
        </span>
      )}
    </>
  )
}

function Open({ claim, proposal, readOnly, set, onChoose }: PartProps & { proposal: ConditionProposal | undefined }) {
  const claims = useClaims(claim.articleId).data ?? []
  const proposed = claim.antecedentId === undefined ? proposal : undefined
  if (readOnly) return <span className="value f3">{words(claim, 'not judged')}</span>
  if (!proposed) {
    return (
      <button type="button" className="value f3" onClick={onChoose}>
        {words(claim, 'Choose a claim…')}
      </button>
    )
  }
  const accept = () => acceptCondition(claim, proposed, claims)
  return (
    <>
      <button
        type="button"
        className="chip ask ask-value"
        aria-label={`Condition, proposed: ${proposed.antecedent}. Choose a claim`}
        title={proposed.antecedent}
        onClick={onChoose}
      >
        <bdi>{proposed.antecedent}</bdi>
      </button>
      <bdi className="from cut">{`“${proposed.word}”`}</bdi>
      <span className="nod">
        <IconAction small label="Accept condition" detail="These words as the claim that has to hold" onClick={accept}>
          <IconCheck className="s" />
        </IconAction>
        <IconAction small label="No condition" onClick={() => set({ antecedentId: null })}>
          <IconX className="s" />
        </IconAction>
      </span>
    </>
  )
}

/** What stands where no condition can be shown: nobody has judged, there is none, or it is a claim that is not here. */
function words({ antecedentId }: ClaimView, open: string): string {
  if (antecedentId === undefined) return open
  return antecedentId === null ? 'none' : 'another claim'
}
