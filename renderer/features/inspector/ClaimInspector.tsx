import { useMemo, useState } from 'react'
import { isForecast } from '#shared/analysis/is-forecast.ts'
import type { JudgedField, ReopenedField } from '#shared/model/claim.ts'
import type { LikelihoodBand } from '#shared/model/scale.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { layOut } from '#shared/text/joins.ts'
import { acceptedDepth, depthProposals, waitingDepth } from '#shared/views/depth-proposals.ts'
import { acceptedFields, openProposals, proposalsIn } from '#shared/views/proposals.ts'
import { useCommands } from '../../app/commands.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticle, useClaims, useEntities, useReadOnly } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { layerLooks } from '../../ui/kinds.tsx'
import { acceptCondition } from '../claims/accept-condition.ts'
import { useAssessments } from '../claims/assessments.ts'
import { useClaimLinks } from '../claims/claim-links.ts'
import { LinkClaim } from '../claims/LinkClaim.tsx'
import { setClaim } from '../claims/set-claim.ts'
import { OutcomeSection } from '../forecasts/Outcome.tsx'
import { AcceptAll } from './Accept.tsx'
import { ClaimFields, MoreButton } from './ClaimFields.tsx'
import { Assessments } from './depth/Assessments.tsx'
import { ClaimLinks } from './depth/ClaimLinks.tsx'
import './depth/depth.css'
import { deletesOf, wholeClaim } from '../../app/delete-records.ts'
import { paintRow } from '../../backend/paint.ts'
import { InspectorFrame } from './InspectorFrame.tsx'
import { InspectorTitle } from './InspectorTitle.tsx'
import { PassageList } from './PassageList.tsx'

interface ClaimInspectorProps {
  id: string
  articleId: string
  /** The passage that was clicked. */
  passageId?: string
}

/** A claim: its wording, who says so, how it is hedged, what kind it is; and, when asked for, all else it can hold. */
export function ClaimInspector({ id, articleId, passageId }: ClaimInspectorProps) {
  const claims = useClaims(articleId).data ?? []
  const claim = claims.find((row) => row.id === id)
  return claim ? <Shown claim={claim} claims={claims} {...(passageId ? { passageId } : {})} /> : null
}

interface ShownProps {
  claim: ClaimView
  /** All claims of its article. */
  claims: readonly ClaimView[]
  passageId?: string
}

function Shown({ claim, claims, passageId }: ShownProps) {
  const { id, articleId } = claim
  const readOnly = useReadOnly()
  const [more, setMore] = useViewState('inspector.more', false, 'app')
  const read = useReadIn(claim)
  const proposals = useMemo(() => proposalsIn(claim, read?.text, read), [claim, read])
  const depth = useMemo(() => depthProposals(claim, proposals, read), [claim, proposals, read])
  const entities = useEntities().data ?? []
  const open = openProposals(claim, proposals)
  const waiting = open.length + waitingDepth(claim, depth)
  const set = (fields: Partial<ClaimView>) => setClaim(claim, fields)
  const accept = (fields: readonly JudgedField[]) =>
    set({
      ...acceptedFields(fields, proposals, entities),
      ...(fields.includes('hedge') && depth.band ? { band: depth.band.value } : {}),
    })
  const acceptAll = () => {
    const fields = { ...acceptedFields(open, proposals, entities), ...acceptedDepth(depth) }
    if (depth.condition) void acceptCondition(claim, depth.condition, claims, fields)
    else set(fields)
  }
  const reopen = (field: ReopenedField) => {
    const paint = () => paintRow('claim/list', id, openAgain(field))
    void write('claim/set', { id, articleId, fields: {}, unjudged: [field] }, { paint })
  }
  const record = { kind: 'claim', id, articleId } as const
  return (
    <InspectorFrame
      look={layerLooks.claim}
      detail={waiting > 0 ? `${waiting} prefilled` : undefined}
      target={record}
      deletes={deletesOf(wholeClaim(claim), {
        kind: 'claim-passage',
        id: claim.passages.length < 2 ? undefined : passageId,
        articleId,
        label: 'Take this passage off the claim',
        done: 'Took a passage off a claim',
      })}
      actions={waiting > 0 && !readOnly && <AcceptAll onClick={acceptAll} />}
      after={<PassageList target={record} className={layerLooks.claim.className} />}
    >
      <InspectorTitle
        label="Wording"
        value={claim.content}
        readOnly={readOnly}
        onSave={(content) => set({ content })}
      />
      <ClaimFields
        claim={claim}
        proposals={proposals}
        depth={depth}
        publishedOn={read?.publishedOn}
        publisher={read?.publisher}
        more={more}
        readOnly={readOnly}
        set={set}
        accept={accept}
        reopen={reopen}
      />
      <MoreButton more={more} onToggle={() => setMore(!more)} />
      {isForecast(claim, claim.kind) && (
        <OutcomeSection claim={claim} readOnly={readOnly} set={set} onReopen={() => reopen('outcome')} />
      )}
      <Depth claim={claim} band={claim.band ?? depth.band?.value} more={more} readOnly={readOnly} />
    </InspectorFrame>
  )
}

interface DepthProps {
  claim: ClaimView
  band: LikelihoodBand | undefined
  more: boolean
  readOnly: boolean
}

/** Judgements and links of a claim: shown where there are some, or when asked for. */
function Depth({ claim, band, more, readOnly }: DepthProps) {
  const judged = useAssessments(claim.id)
  const links = useClaimLinks(claim.id).data ?? []
  const [linking, setLinking] = useState(false)
  useCommands([
    {
      id: 'claim.link',
      title: 'Link the claim to another…',
      group: 'Tag',
      keys: 'L',
      enabled: () => !readOnly,
      run: () => setLinking(true),
    },
  ])
  return (
    <>
      {(more || (judged && judged.given.length + judged.held > 0)) && (
        <Assessments claim={claim} band={band} readOnly={readOnly} />
      )}
      {(more || links.length > 0) && <ClaimLinks claim={claim} readOnly={readOnly} onLink={() => setLinking(true)} />}
      {linking && <LinkClaim claim={claim} onClose={() => setLinking(false)} />}
    </>
  )
}

const along: { readonly [F in ReopenedField]?: Partial<ClaimView> } = {
  holder: { holderEntityId: undefined },
  horizon: { horizonOn: undefined },
  antecedentId: { branch: undefined },
}

/** A field as nobody has judged it, with what goes along with it. */
function openAgain(field: ReopenedField): Partial<ClaimView> {
  return { [field]: undefined, ...along[field] }
}

/** The article that a claim's words are read in, once it has been read. */
function useReadIn(claim: ClaimView) {
  const article = useArticle(claim.articleId).data
  return useMemo(() => {
    if (!article) return undefined
    const { language, publishedOn, publisher, originalSource } = article.article
    return { text: layOut(article.blocks).text, language, publishedOn, publisher, originalSource }
  }, [article])
}
