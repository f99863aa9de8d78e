import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { claimKinds, type JudgedField, polarities } from '#shared/model/claim.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { useArticle, useClaims, useEntities, useProjectInfo } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { layerLooks } from '../../ui/kinds.tsx'
import { kindNames, polarityNames } from '../claims/claim-words.ts'
import { acceptedFields, openProposals, proposalsIn, textOfBlocks } from '../claims/proposals.ts'
import { ClaimChoice } from './ClaimChoice.tsx'
import { ClaimTextField } from './ClaimField.tsx'
import { ClaimHolder } from './ClaimHolder.tsx'
import { type Deletable, wholeClaim } from './delete.ts'
import { HistoryList } from './HistoryList.tsx'
import { InspectorHead } from './InspectorHead.tsx'
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
  const accept = (fields: readonly JudgedField[]) => set(acceptedFields(fields, proposals, entities))
  const reopen = (field: JudgedField) => {
    const paint = () => paintRow('claim/list', id, openAgain(field))
    void write('claim/set', { id, articleId, fields: {}, unjudged: [field] }, { paint })
  }
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
        <Fields claim={claim} proposals={proposals} readOnly={readOnly} set={set} accept={accept} reopen={reopen} />
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
  accept(fields: readonly JudgedField[]): void
  /** Takes the judgement of a field back. */
  reopen(field: JudgedField): void
}

function Fields({ claim, proposals, readOnly, set, accept, reopen }: FieldsProps) {
  const shared = (field: JudgedField) => ({
    readOnly,
    onAccept: () => accept([field]),
    onReopen: () => reopen(field),
  })
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

/** A field as nobody has judged it; the holder takes the entity along that it is. */
function openAgain(field: JudgedField): Partial<ClaimView> {
  return field === 'holder' ? { holder: undefined, holderEntityId: undefined } : { [field]: undefined }
}

/** Proposals from the sentence in the article, once the article has been read. */
function useProposals(claim: ClaimView) {
  const article = useArticle(claim.articleId).data
  const text = useMemo(() => article && textOfBlocks(article.blocks), [article])
  const language = article?.article.language
  return useMemo(() => proposalsIn(claim, text, language), [claim, text, language])
}

function deletesOf(claim: ClaimView, passageId?: string): Deletable[] {
  const { articleId, passages } = claim
  const whole = wholeClaim(claim)
  if (!passageId || passages.length < 2) return [whole]
  const one: Deletable = {
    label: 'Take this passage off the claim',
    records: [{ kind: 'claim-passage', id: passageId, articleId }],
    done: 'Took a passage off a claim',
  }
  return [one, whole]
}
