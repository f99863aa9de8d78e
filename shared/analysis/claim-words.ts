import type { TextRange } from '../model/passage.ts'

/** Words that say nothing about what a claim is about. */
const empty = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by can
  could did do does down during each either few for from further had has have he her here hers him his how i if in into is it
  its itself just may me might more most must my neither no nor not now of off on once only or other our out over own said
  same says shall she should so some such than that the their them then there these they this those through to too under
  until up upon us very was we were what when where which while who whom why will with would you your according reportedly
  allegedly probably likely unlikely perhaps possibly apparently certainly almost nearly yet still however never`
    .split(/\s+/)
    .filter(Boolean),
)

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A word of a claim: what it is compared by, and where it stands (UTF-16). */
interface ContentWord extends TextRange {
  stem: string
}

const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu

/** Words that turn a statement round: no sign of what it is about, but where two claims differ. */
const turning = new Set(['not', 'no', 'never', 'neither', 'nor'])

/** The words of a text that carry meaning, by their stems; with those that turn it round where asked. English. */
export function contentWords(text: string, { withTurning = false } = {}): ContentWord[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const lower = match[0].toLocaleLowerCase('en').replace(/[’']s$/u, '')
    if (empty.has(lower) && !(withTurning && turning.has(lower))) return []
    return [{ stem: stemOf(lower), start: match.index, end: match.index + match[0].length }]
  })
}

/** The numbers a text names, in digits. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(word)].flatMap((match) => {
    const lower = match[0].toLocaleLowerCase('en')
    const named = numbers.indexOf(lower)
    if (named > 1) return [String(named)]
    return /^\d+$/.test(lower) ? [lower] : []
  })
}

/** A word without the endings of number and tense; the stems of unlike words may meet. */
function stemOf(lower: string): string {
  if (lower.length < 5) return lower.replace(/s$/, '')
  return lower
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ments?|ations?|ings?|edly|ed|es|ly|s)$/, '')
    .replace(/e$/, '')
    .replace(/([^aeiouls])\1$/, '$1')
}

/** The stretches of a text whose words another text does not have; what follow on each other make one stretch. */
export function wordsThatDiffer(text: string, other: string): TextRange[] {
  const all = { withTurning: true }
  const known = new Set(contentWords(other, all).map(({ stem }) => stem))
  const ranges: TextRange[] = []
  let open: TextRange | null = null
  for (const { stem, start, end } of contentWords(text, all)) {
    if (known.has(stem)) open = null
    else if (open) open.end = end
    else {
      open = { start, end }
      ranges.push(open)
    }
  }
  return ranges
}
