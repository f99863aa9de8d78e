import { countScripts } from '../text/scripts.ts'

/** The direction most letters of a text run in; null where it has fewer than `fewest`. */
export function directionOf(text: string, fewest = 1): 'ltr' | 'rtl' | null {
  const { total, of } = countScripts(text)
  if (total < fewest) return null
  const rtl = (of.get('arabic') ?? 0) + (of.get('hebrew') ?? 0) + (of.get('rtl') ?? 0)
  return rtl * 2 > total ? 'rtl' : 'ltr'
}
