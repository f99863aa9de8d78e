import { type ClaimData, claimKindNames } from '#shared/brief/blocks.ts'
import { CitationChip } from './CitationChip.tsx'
import { OwnBlock } from './OwnBlock.tsx'

/** A claim as one row; claims that follow one another read as a table, of which the first shows the heads. */
export function ClaimBlock({ nodeKey, data }: { nodeKey: string; data: ClaimData }) {
  const { citation, content, holder, hedge, kind, polarity } = data
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
          {polarity === 'denied' && <span className="f2"> (denied)</span>}
          <CitationChip nodeKey={nodeKey} citation={citation} />
        </span>
        <span dir="auto">{holder ?? <span className="f3">–</span>}</span>
        <span dir="auto">{hedge ?? <span className="f3">–</span>}</span>
        <span>{kind ? claimKindNames[kind] : <span className="f3">–</span>}</span>
      </div>
    </OwnBlock>
  )
}
