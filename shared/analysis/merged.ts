/** An entity that is taken to be another one. */
export interface Redirect {
  id: string
  mergedInto: string
}

/**
 * The entity at the end of each chain of redirects, by the id of every entity that has one. Colleagues may merge A into
 * B and B into A at once: of a circle the smallest id stands for all, the same on every replica.
 */
export function rootsOf(redirects: readonly Redirect[]): Map<string, string> {
  const next = new Map(redirects.map(({ id, mergedInto }) => [id, mergedInto]))
  return new Map(
    redirects.flatMap(({ id }) => {
      const root = rootOf(id, next)
      return root === id ? [] : [[id, root] as const]
    }),
  )
}

function rootOf(id: string, next: ReadonlyMap<string, string>): string {
  const path = [id]
  for (let at = next.get(id); at !== undefined; at = next.get(at)) {
    const met = path.indexOf(at)
    if (met >= 0) return path.slice(met).toSorted()[0] ?? id
    path.push(at)
  }
  return path.at(-1) ?? id
}
