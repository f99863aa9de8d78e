import { LexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useMemo } from 'react'
import { publishedLine, shorten } from '#shared/brief/format.ts'
import type { Source } from '#shared/brief/sources.ts'
import { formatCount } from '#shared/views/format.ts'
import { CitationActions } from '../draw/CitationCard.tsx'
import { markOf } from '../session/cited-state.ts'
import type { CitedNode } from '../session/facts.ts'
import { useSources } from '../session/sources.ts'
import { type OpenBrief, useBrief } from '../session/store.ts'
import { reveal } from './reveal.ts'

/** The sources of the brief with what is cited of each, and what has changed or gone since. */
export function SourcesPanel({ brief }: { brief: OpenBrief }) {
  const sources = useSources()
  const cited = useBrief((state) => state.facts.cited)
  const context = useMemo(() => [brief.editor, { getTheme: () => null }] as const, [brief.editor])
  if (sources.length === 0) {
    return <p className="side-none">Nothing is cited yet. Insert a claim or a quote, and its source appears here.</p>
  }
  return (
    <LexicalComposerContext.Provider value={context as never}>
      <div className="side-scroll">
        <Doubtful brief={brief} cited={cited} />
        {sources.map((source) => (
          <SourceGroup key={source.articleId} brief={brief} source={source} cited={cited} />
        ))}
      </div>
    </LexicalComposerContext.Provider>
  )
}

/** Citations that no longer say what they said, first of all. */
function Doubtful({ brief, cited }: { brief: OpenBrief; cited: CitedNode[] }) {
  const states = useBrief((state) => state.states)
  const numbers = useBrief((state) => state.facts.numbers)
  const doubtful = cited.filter(({ key, citation }) =>
    ['changed', 'deleted'].includes(markOf(citation, states.get(key))),
  )
  if (doubtful.length === 0) return null
  return (
    <section className="doubtful" aria-label="Changed since cited">
      <h3 className="grp">{formatCount(doubtful.length, 'citation needs a look', 'citations need a look')}</h3>
      {doubtful.map(({ key, citation }) => (
        <div key={key} className="doubt">
          <button type="button" className="side-quote" onClick={() => reveal(brief.editor, key)}>
            <span className="cite" data-mark={markOf(citation, states.get(key))}>
              {numbers.get(key)}
            </span>
            <span dir="auto">{shorten(citation.exact, 120)}</span>
          </button>
          <CitationActions nodeKey={key} citation={citation} state={states.get(key)} />
        </div>
      ))}
    </section>
  )
}

function SourceGroup({ brief, source, cited }: { brief: OpenBrief; source: Source; cited: CitedNode[] }) {
  const states = useBrief((state) => state.states)
  const line = publishedLine(source.source)
  return (
    <section className="side-source">
      <h3>
        <span className="cite num">{source.number}</span>
        <span className="m" dir="auto">
          {source.source.title || 'Untitled'}
        </span>
      </h3>
      {line && <p className="t12 f2 side-source-line">{line}</p>}
      {source.citations.map(({ index, citation }) => {
        const key = cited[index]?.key ?? ''
        return (
          <button
            key={key}
            type="button"
            className="side-quote"
            data-mark={markOf(citation, states.get(key))}
            dir="auto"
            onClick={() => reveal(brief.editor, key)}
          >
            {shorten(citation.exact, 140)}
          </button>
        )
      })}
    </section>
  )
}
