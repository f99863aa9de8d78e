import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNodeByKey } from 'lexical'
import type { QuoteData } from '#shared/brief/blocks.ts'
import { publishedLine } from '#shared/brief/format.ts'
import { QuoteBlockNode } from '#shared/brief/nodes/quote-block-node.ts'
import { EditableText } from '../../../ui/EditableText.tsx'
import { useBrief } from '../session/store.ts'
import { CitationChip } from './CitationChip.tsx'
import { OwnBlock } from './OwnBlock.tsx'

/** A passage quoted and set apart, with its source and who says it. */
export function QuoteBlock({ nodeKey, data }: { nodeKey: string; data: QuoteData }) {
  const [editor] = useLexicalComposerContext()
  const editable = useBrief((state) => state.open?.editable ?? false)
  const { citation, attribution } = data
  const source = useBrief((state) => state.states.get(nodeKey)?.source) ?? citation.source
  const setAttribution = (value: string) =>
    editor.update(() => {
      const node = $getNodeByKey(nodeKey)
      const now = node instanceof QuoteBlockNode ? node.getData() : null
      if (node instanceof QuoteBlockNode && now) node.setData({ ...now, attribution: value === '' ? null : value })
    })
  return (
    <OwnBlock nodeKey={nodeKey} label="Quotation" className="quote">
      <blockquote dir={source.direction === 'rtl' ? 'rtl' : undefined}>
        <p lang={source.language ?? undefined}>{`“${citation.exact}”`}</p>
        <footer dir="auto">
          <span>
            <bdi>{publishedLine(source) || source.title}</bdi>
            <CitationChip nodeKey={nodeKey} citation={citation} />
          </span>
          {(editable || attribution) && (
            <EditableText
              className="quote-who"
              label="Who says it"
              placeholder="Who says it"
              value={attribution ?? ''}
              readOnly={!editable}
              onSave={setAttribution}
            />
          )}
        </footer>
      </blockquote>
    </OwnBlock>
  )
}
