import { isDeniedBeside } from '#shared/analysis/polarity.ts'
import type { ClaimData } from '#shared/brief/blocks.ts'
import { kindNames } from '#shared/views/claim-words.ts'
import { markOf } from '../session/cited-state.ts'
import { useBrief } from '../session/store.ts'
import { CitationChip } from './CitationChip.tsx'
import { OwnBlock } from './OwnBlock.tsx'

/**
 * A claim as one row; claims that follow one another read as a table, of which the first shows the heads. What is
 * recorded of the claim follows the project; its wording stays as cited and says when it was changed or deleted.
 */
export function ClaimBlock({ nodeKey, data }: { nodeKey: string; data: ClaimData }) {
  const { citation, content } = data
  const state = useBrief((store) => store.states.get(nodeKey))
  const { holder, hedge, kind, polarity, cue } = state?.claim ?? data
  const mark = markOf(citation, state)
  return (
    <OwnBlock nodeKey={nodeKey} label="Claim" className="claim">
      <div className="claim-row claim-heads" aria-hidden>
        <span>Claim</span>
        <span>Holder</span>
        <span>Hedge</span>
        <span>Kind</span>
      </div>
      <div className="claim-row">
        <span dir="auto" lang={citation.source.language ?? undefined}>
          {content}
          {isDeniedBeside({ content, polarity, cue }) && <span className="f2"> (denied)</span>}
          <CitationChip nodeKey={nodeKey} citation={citation} />
          {mark === 'changed' && <span className="chip warn">changed</span>}
          {mark === 'deleted' && <span className="chip bad">deleted</span>}
        </span>
        <span dir="auto">{holder ?? <span className="f3">{holder === null ? '–' : 'open'}</span>}</span>
        <span dir="auto">{hedge ?? <span className="f3">–</span>}</span>
        <span>{kind ? kindNames[kind] : <span className="f3">–</span>}</span>
      </div>
    </OwnBlock>
  )
}
