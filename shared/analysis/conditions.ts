/** A claim as far as it stands in a condition. */
export interface Conditioned {
  id: string
  antecedentId?: string | null | undefined
}

/**
 * The claims on which making `antecedentId` the condition of `id` would close a circle, from `id` round to it; null
 * where it closes none.
 */
export function circleThrough(
  id: string,
  antecedentId: string,
  antecedentOf: (id: string) => string | null | undefined,
): string[] | null {
  const path = [id]
  const met = new Set(path)
  for (let at: string | null | undefined = antecedentId; at; at = antecedentOf(at)) {
    if (at === id) return path
    if (met.has(at)) return null
    met.add(at)
    path.push(at)
  }
  return null
}

/**
 * The condition of each claim that has one among the claims given. Two analysts may put A under B and B under A at
 * once: of a circle the claim with the smallest id stands free, the same on every replica, and nothing is rewritten.
 */
export function antecedentsOf(claims: readonly Conditioned[]): Map<string, string> {
  const known = new Set(claims.map(({ id }) => id))
  const next = new Map(
    claims.flatMap(({ id, antecedentId }) =>
      antecedentId && known.has(antecedentId) ? [[id, antecedentId] as const] : [],
    ),
  )
  const settled = new Set<string>()
  for (const start of known) {
    const path: string[] = []
    let at: string | undefined = start
    while (at !== undefined && !settled.has(at) && !path.includes(at)) {
      path.push(at)
      at = next.get(at)
    }
    const circle = at === undefined || settled.has(at) ? [] : path.slice(path.indexOf(at))
    const free = circle.toSorted()[0]
    if (free !== undefined) next.delete(free)
    for (const id of path) settled.add(id)
  }
  return next
}
