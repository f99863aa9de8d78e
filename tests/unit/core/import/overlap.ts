/**
 * Strict overlap of two texts: the longest common subsequence of their words, in order. `recall` is its share of the
 * expected words, `precision` its share of the found ones.
 */
export function overlap(found: string, expected: string): { recall: number; precision: number } {
  const [a, b] = [words(found), words(expected)]
  let row = new Uint32Array(b.length + 1)
  for (const word of a) {
    const next = new Uint32Array(b.length + 1)
    for (let j = 1; j <= b.length; j++) {
      next[j] = word === b[j - 1] ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)
    }
    row = next
  }
  const common = row[b.length] ?? 0
  return { recall: common / Math.max(1, b.length), precision: common / Math.max(1, a.length) }
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}
