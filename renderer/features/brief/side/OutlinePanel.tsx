import type { OpenBrief } from '../session/store.ts'
import { useBrief } from '../session/store.ts'
import { reveal } from './reveal.ts'

/** The headings of the brief; a click goes there. */
export function OutlinePanel({ brief }: { brief: OpenBrief }) {
  const outline = useBrief((state) => state.facts.outline)
  if (outline.length === 0) {
    return <p className="side-none">Headings appear here. Type # and a blank at the start of a line to make one.</p>
  }
  return (
    <nav className="side-scroll outline" aria-label="Outline">
      {outline.map(({ key, level, text }) => (
        <button
          key={key}
          type="button"
          className="outline-row cut"
          data-level={level}
          dir="auto"
          onClick={() => reveal(brief.editor, key)}
        >
          {text}
        </button>
      ))}
    </nav>
  )
}
