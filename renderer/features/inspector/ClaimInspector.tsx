import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { claimKinds, polarities } from '#shared/model/claim.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { useArticle, useClaims, useEntities, useProjectInfo } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { layerLooks } from '../../ui/kinds.tsx'
import { kindNames, polarityNames } from '../claims/claim-words.ts'
import {
  acceptedFields,
  openProposals,
  type ProposableField,
  proposalsFromQuote,
  proposalsIn,
  textOfBlocks,
} from '../claims/proposals.ts'
import { ClaimChoice } from './ClaimChoice.tsx'
import { ClaimTextField } from './ClaimField.tsx'
import { ClaimHolder } from './ClaimHolder.tsx'
import { HistoryList } from './HistoryList.tsx'
import { type Deletable, InspectorHead } from './InspectorHead.tsx'
import { PassageList } from './PassageList.tsx'
import { paintRow } from './paint.ts'

interface ClaimInspectorProps {
  id: string
  articleId: string
  /** The passage that was clicked. */
  passageId?: string
}

/** A claim: its wording, who says so, how it is hedged, what kind it is. */
export function ClaimInspector({ id, articleId, passageId }: ClaimInspectorProps) {
  const claim = useClaims(articleId).data?.find((row) => row.id === id)
  return claim ? <Shown claim={claim} {...(passageId ? { passageId } : {})} /> : null
}

function Shown({ claim, passageId }: { claim: ClaimView; passageId?: string }) {
  const { id, articleId } = claim
  const readOnly = useProjectInfo().data?.readOnly ?? true
  const [history, setHistory] = useState(false)
  const proposals = useProposals(claim)
  const entities = useEntities().data ?? []
  const open = openProposals(claim, proposals)
  const set = (fields: Partial<ClaimView>) =>
    void write('claim/set', { id, articleId, fields }, { paint: () => paintRow('claim/list', id, fields) })
  const accept = (fields: readonly ProposableField[]) => set(acceptedFields(fields, proposals, entities))
  const record = { kind: 'claim', id, articleId } as const
  return (
    <>
      <InspectorHead
        look={layerLooks.claim}
        detail={open.length > 0 ? `${open.length} prefilled` : undefined}
        target={record}
        deletes={deletesOf(claim, passageId)}
        historyOpen={history}
        onHistory={() => setHistory(!history)}
      >
        {open.length > 0 && !readOnly && (
          <Button variant="subtle" size="compact-xs" className="accept-all" onClick={() => accept(open)}>
            Accept all
          </Button>
        )}
      </InspectorHead>
      <div className="insp-body">
        <div className="insp-say">
          <EditableText
            label="Wording"
            required
            value={claim.content}
            readOnly={readOnly}
            onSave={(content) => set({ content })}
          />
        </div>
        <Fields claim={claim} proposals={proposals} readOnly={readOnly} set={set} accept={accept} />
        {history && <HistoryList record={record} />}
        <PassageList target={record} className="p-claim" />
      </div>
    </>
  )
}

interface FieldsProps {
  claim: ClaimView
  proposals: ReturnType<typeof proposalsIn>
  readOnly: boolean
  set(fields: Partial<ClaimView>): void
  accept(fields: readonly ProposableField[]): void
}

function Fields({ claim, proposals, readOnly, set, accept }: FieldsProps) {
  const shared = (field: ProposableField) => ({ readOnly, onAccept: () => accept([field]) })
  return (
    <dl className="kv">
      <dt>Holder</dt>
      <dd>
        <ClaimHolder claim={claim} proposal={proposals.holder} {...shared('holder')} onSave={set} />
      </dd>
      <dt>Cue</dt>
      <dd>
        <ClaimTextField
          label="Cue"
          value={claim.cue}
          proposal={proposals.cue}
          {...shared('cue')}
          onSave={(cue) => set({ cue })}
        />
      </dd>
      <dt>Hedge</dt>
      <dd>
        <ClaimTextField
          label="Hedge"
          value={claim.hedge}
          proposal={proposals.hedge}
          {...shared('hedge')}
          onSave={(hedge) => set({ hedge })}
        />
      </dd>
      <dt>Kind</dt>
      <dd>
        <ClaimChoice
          label="Kind"
          value={claim.kind}
          proposal={proposals.kind}
          options={claimKinds}
          names={kindNames}
          {...shared('kind')}
          onChoose={(kind) => set({ kind })}
        />
      </dd>
      <dt>Polarity</dt>
      <dd>
        <ClaimChoice
          label="Polarity"
          value={claim.polarity}
          proposal={proposals.polarity}
          options={polarities}
          names={polarityNames}
          {...shared('polarity')}
          onChoose={(polarity) => set({ polarity })}
        />
      </dd>
    </dl>
  )
}

/** Proposals from the sentence in the article; from the quote alone until the article has been read. */
function useProposals(claim: ClaimView) {
  const article = useArticle(claim.articleId).data
  const text = useMemo(() => article && textOfBlocks(article.blocks), [article])
  return useMemo(
    () =>
      text === undefined ? proposalsFromQuote(claim, undefined) : proposalsIn(claim, text, article?.article.language),
    [claim, text, article?.article.language],
  )
}

function deletesOf(claim: ClaimView, passageId?: string): Deletable[] {
  const { id, articleId, passages } = claim
  const whole: Deletable = {
    label: 'Delete the claim',
    records: [{ kind: 'claim', id, articleId }],
    done: 'Deleted a claim',
  }
  if (!passageId || passages.length < 2) return [whole]
  const one: Deletable = {
    label: 'Take this passage off the claim',
    records: [{ kind: 'claim-passage', id: passageId, articleId }],
    done: 'Took a passage off a claim',
  }
  return [one, whole]
}
