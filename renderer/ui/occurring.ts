import type { RadioOption } from './RadioItems.tsx'

/** The values that occur in some things as options, most often first; a value's first label stands. */
export function occurring<T>(
  things: readonly T[],
  of: (thing: T) => readonly (readonly [value: string, label: string])[],
): RadioOption<string>[] {
  return [...Map.groupBy(things.flatMap(of), ([value]) => value)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([value, [first]]) => ({ value, label: first?.[1] ?? value }))
}
