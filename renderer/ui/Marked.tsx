import { pieces } from './match.ts'

/** A text in which the words of a query stand out: bold and underlined. */
export function Marked({ query, text }: { query: string; text: string }) {
  let at = 0
  return (
    <bdi>
      {pieces(query, text).map((piece) => {
        const key = at
        at += piece.text.length
        return piece.hit ? (
          <b key={key} className="hit">
            {piece.text}
          </b>
        ) : (
          <span key={key}>{piece.text}</span>
        )
      })}
    </bdi>
  )
}

/** A text in which given ranges (UTF-16) stand out. */
export function MarkedRanges({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) {
  const cuts = [...ranges].sort((a, b) => a.start - b.start)
  const parts: { start: number; text: string; hit: boolean }[] = []
  let at = 0
  for (const { start, end } of cuts) {
    if (start < at) continue
    if (start > at) parts.push({ start: at, text: text.slice(at, start), hit: false })
    parts.push({ start, text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), hit: false })
  return (
    <bdi>
      {parts.map((part) =>
        part.hit ? (
          <b key={part.start} className="hit">
            {part.text}
          </b>
        ) : (
          <span key={part.start}>{part.text}</span>
        ),
      )}
    </bdi>
  )
}
