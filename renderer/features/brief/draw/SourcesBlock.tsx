import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Switch } from '@mantine/core'
import { $getNodeByKey } from 'lexical'
import type { SourcesData } from '#shared/brief/blocks.ts'
import { printedDate, safeLink, shorten } from '#shared/brief/format.ts'
import { SourcesNode } from '#shared/brief/nodes/sources-node.ts'
import type { Source } from '#shared/brief/sources.ts'
import { send } from '../../../backend/client.ts'
import { reportError } from '../../../backend/report.ts'
import { useSources } from '../session/sources.ts'
import { useBrief } from '../session/store.ts'
import { OwnBlock } from './OwnBlock.tsx'

/** The list of sources, which makes itself from what is cited above it and below. */
export function SourcesBlock({ nodeKey, data }: { nodeKey: string; data: SourcesData | null }) {
  const [editor] = useLexicalComposerContext()
  const sources = useSources()
  const editable = useBrief((state) => state.open?.editable ?? false)
  const passages = data?.passages ?? true
  const toggle = () =>
    editor.update(() => {
      const node = $getNodeByKey(nodeKey)
      if (node instanceof SourcesNode) node.setData({ passages: !passages })
    })
  return (
    <OwnBlock nodeKey={nodeKey} label="Sources" className="sources">
      <div className="sources-head">
        <h2>Sources</h2>
        {editable && (
          <Switch size="xs" label="with the cited passages" checked={passages} onChange={toggle} labelPosition="left" />
        )}
      </div>
      {sources.length === 0 ? (
        <p className="f2 sources-none">Sources appear here as soon as something is cited.</p>
      ) : (
        <ol>
          {sources.map((source) => (
            <SourceEntry key={source.articleId} source={source} passages={passages} />
          ))}
        </ol>
      )}
    </OwnBlock>
  )
}

function SourceEntry({ source, passages }: { source: Source; passages: boolean }) {
  const { title, byline, publisher, publishedOn, url } = source.source
  const href = safeLink(url)
  const quotes = new Map(source.citations.map(({ citation, label }) => [citation.exact, label]))
  return (
    <li>
      <span className="sources-n num">{source.number}</span>
      <div>
        {byline && <bdi>{`${byline}, `}</bdi>}
        <bdi>{`“${title || 'Untitled'}”`}</bdi>
        {publisher && (
          <>
            {', '}
            <i>
              <bdi>{publisher}</bdi>
            </i>
          </>
        )}
        {publishedOn && `, ${printedDate(publishedOn)}`}.{' '}
        {href?.startsWith('https:') && (
          <button
            type="button"
            className="sources-link"
            onClick={() => send('link/open', { url: href }).catch(reportError)}
          >
            {shorten(href.replace(/^https?:\/\//, ''), 60)}
          </button>
        )}
        {passages && (
          <ul>
            {[...quotes].map(([quote, label]) => (
              <li key={quote} dir="auto">
                {quotes.size > 1 && <b className="num">{`${label} `}</b>}
                {`“${shorten(quote, 400)}”`}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
