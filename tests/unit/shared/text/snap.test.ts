import { describe, expect, it } from 'vitest'
import { nextWordEdge, snapToWords, wordAt } from '#shared/text/snap.ts'

/** Marks the raw selection with square brackets; returns the snapped words. */
function snapped(marked: string, language?: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace('[', '').replace(']', '')
  const range = snapToWords(text, { start, end }, language)
  return range && text.slice(range.start, range.end)
}

describe('snapToWords', () => {
  it.each([
    ['the ol[d harb]our wall', undefined, 'old harbour'],
    ['the [ old ] wall', undefined, 'old'],
    ['the old[ ]wall', undefined, null],
    ['says [Odden’s] people', 'en', 'Odden'],
    ['says [Odd]en’s people', undefined, 'Odden'],
    ['says [Odden’s people] left', undefined, 'Odden’s people'],
    ['the “[quiet] bargain”', undefined, 'quiet'],
    ['[closed the gate.] Then', undefined, 'closed the gate.'],
    ['a ha[lf-ti]me job', undefined, 'half-time'],
    ['calls it [“an invent]ion”, though', undefined, '“an invention”'],
    ['the [peace (so call]ed) of', undefined, 'peace (so called)'],
    ['“Ask [them, they have it”] he said', undefined, 'them, they have it”'],
    ['one\n\n[tw]o', undefined, 'two'],
    ['قالت حكومة كس[را أم]س', 'ar', 'كسرا أمس'],
    ['这是中国的边[境]和城市', 'zh', '边境'],
    ['Ankara’n[ın] kararı', 'tr', 'Ankara’nın'],
    ['a 😀[😀] b', undefined, '😀'],
  ])('%s', (marked, language, expected) => {
    expect(snapped(marked, language)).toBe(expected)
  })

  it('finds words in a block longer than its reach', () => {
    const text = `${'word '.repeat(2000)}harbour ${'word '.repeat(2000)}`
    const at = text.indexOf('harbour')
    expect(wordAt(text, at + 3)).toEqual({ start: at, end: at + 7 })
  })
})

describe('nextWordEdge', () => {
  const text = 'the old, quiet harbour'
  it('moves an end to the end of the next word and back', () => {
    expect(nextWordEdge(text, 7, 1, 'end')).toBe(14)
    expect(nextWordEdge(text, 14, -1, 'end')).toBe(7)
  })
  it('moves a start to the start of the next word and back', () => {
    expect(nextWordEdge(text, 4, 1, 'start')).toBe(9)
    expect(nextWordEdge(text, 9, -1, 'start')).toBe(4)
    expect(nextWordEdge(text, 0, -1, 'start')).toBe(0)
  })
})
