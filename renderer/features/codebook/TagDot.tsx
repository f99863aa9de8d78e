/** The mark of a tag in its colour. */
export function TagDot({ color }: { color: string | null }) {
  return <span className="dot p-tag" style={color ? { background: color } : undefined} aria-hidden="true" />
}
