import { pieces } from '#shared/views/match.ts'

/** A text in which the words of a query stand out: bold and underlined. The element around it gives it its direction. */
export function Marked({ query, text }: { query: string; text: string }) {
  return <Parts parts={pieces(query, text)} />
}

/** A text in which given ranges (UTF-16) stand out. The element around it gives it its direction. */
export function MarkedRanges({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) {
  const cuts = [...ranges].sort((a, b) => a.start - b.start)
  const parts: Part[] = []
  let at = 0
  for (const { start, end } of cuts) {
    if (start < at) continue
    if (start > at) parts.push({ text: text.slice(at, start), hit: false })
    parts.push({ text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), hit: false })
  return <Parts parts={parts} />
}

interface Part {
  text: string
  hit: boolean
}

function Parts({ parts }: { parts: readonly Part[] }) {
  let at = 0
  return parts.map((part) => {
    const key = at
    at += part.text.length
    return part.hit ? (
      <b key={key} className="hit">
        {part.text}
      </b>
    ) : (
      <span key={key}>{part.text}</span>
    )
  })
}
