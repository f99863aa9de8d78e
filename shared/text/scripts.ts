/** Scripts that decide on language, direction and word counts. */
export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'armenian'
  | 'hebrew'
  | 'arabic'
  | 'rtl'
  | 'devanagari'
  | 'thai'
  | 'georgian'
  | 'hangul'
  | 'kana'
  | 'han'
  | 'other'

/** First code unit of each stretch of letters (Unicode blocks, rounded to what holds letters) and its script; null has no letters. */
const stretches: [number, Script | null][] = [
  [0x0000, null],
  [0x00c0, 'latin'],
  [0x02b0, null],
  [0x0370, 'greek'],
  [0x0400, 'cyrillic'],
  [0x0530, 'armenian'],
  [0x0591, 'hebrew'],
  [0x0600, 'arabic'],
  [0x0700, 'rtl'],
  [0x0750, 'arabic'],
  [0x0780, 'rtl'],
  [0x0870, 'arabic'],
  [0x0900, 'devanagari'],
  [0x0980, 'other'],
  [0x0e00, 'thai'],
  [0x0e80, 'other'],
  [0x10a0, 'georgian'],
  [0x1100, 'hangul'],
  [0x1200, 'other'],
  [0x1c80, 'cyrillic'],
  [0x1c90, 'georgian'],
  [0x1cc0, 'other'],
  [0x1d00, 'latin'],
  [0x1f00, 'greek'],
  [0x2000, null],
  [0x2c60, 'latin'],
  [0x2c80, 'other'],
  [0x2de0, 'cyrillic'],
  [0x2e00, null],
  [0x2e80, 'han'],
  [0x3000, null],
  [0x3005, 'han'],
  [0x3008, null],
  [0x3041, 'kana'],
  [0x3105, 'han'],
  [0x3131, 'hangul'],
  [0x3190, 'han'],
  [0x31f0, 'kana'],
  [0x3200, null],
  [0x3400, 'han'],
  [0xa000, 'other'],
  [0xa640, 'cyrillic'],
  [0xa6a0, 'other'],
  [0xa720, 'latin'],
  [0xa800, 'other'],
  [0xac00, 'hangul'],
  [0xd800, null],
  [0xf900, 'han'],
  [0xfb00, 'latin'],
  [0xfb1d, 'hebrew'],
  [0xfb50, 'arabic'],
  [0xfe00, null],
  [0xfe70, 'arabic'],
  [0xfeff, null],
  [0xff21, 'latin'],
  [0xff3b, null],
  [0xff41, 'latin'],
  [0xff5b, null],
  [0xff66, 'kana'],
  [0xffa0, null],
]
/** Characters inside stretches of letters that are none. */
const signs = new Set([...'×÷،؛؟٪٫٬٭۔।॥'].map((sign) => sign.charCodeAt(0)))

const table = new Uint8Array(0x10000)
const numbered: (Script | null)[] = [null]
for (const [index, [from, script]] of stretches.entries()) {
  numbered.push(script)
  table.fill(script === null ? 0 : numbered.length - 1, from, stretches[index + 1]?.[0] ?? 0x10000)
}
for (let code = 0x41; code <= 0x5a; code++) table.fill(2, code, code + 1).fill(2, code + 32, code + 33)
for (const sign of signs) table[sign] = 0

/** Letters of a text by script, counted in UTF-16 units with one table look-up each; letters beyond the BMP are not counted. */
export function countScripts(text: string): { total: number; of: ReadonlyMap<Script, number> } {
  const counts = new Uint32Array(numbered.length)
  for (let index = 0; index < text.length; index++) {
    const number = table[text.charCodeAt(index)] ?? 0
    counts[number] = (counts[number] ?? 0) + 1
  }
  const of = new Map<Script, number>()
  let total = 0
  counts.forEach((count, number) => {
    const script = numbered[number]
    if (!script || count === 0) return
    of.set(script, (of.get(script) ?? 0) + count)
    total += count
  })
  return { total, of }
}

/** Script of one UTF-16 unit, null where it is no letter. */
export function scriptOf(codeUnit: number): Script | null {
  return numbered[table[codeUnit] ?? 0] ?? null
}
