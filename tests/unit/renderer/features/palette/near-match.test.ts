import { describe, expect, it } from 'vitest'
import { startingNearMatch } from '../../../../../renderer/features/palette/near-match.ts'

const marked = (hit: { title: string; matches: { start: number; end: number }[] }) =>
  hit.matches.map(({ start, end }) => hit.title.slice(start, end))

describe('startingNearMatch', () => {
  it('cuts what stands far before the first match and keeps the ranges on their words', () => {
    const snippet = 'According to the Meridian Review of Tuesday, Talvia agreed not to block the ferry at Selm ferry.'
    const at = snippet.indexOf('ferry')
    const last = snippet.lastIndexOf('ferry')
    const hit = startingNearMatch({
      snippet,
      matches: [
        { start: at, end: at + 5 },
        { start: last, end: last + 5 },
      ],
    })
    expect(hit.title.startsWith('…')).toBe(true)
    expect(hit.title.indexOf('ferry')).toBeLessThan(40)
    expect(marked(hit)).toEqual(['ferry', 'ferry'])
  })
  it('leaves a snippet whose match is near or that has none', () => {
    const near = { snippet: 'the ferry', matches: [{ start: 4, end: 9 }] }
    expect(startingNearMatch(near)).toEqual({ title: near.snippet, matches: near.matches })
    expect(startingNearMatch({ snippet: 'x', matches: [] })).toEqual({ title: 'x', matches: [] })
  })
  it('cuts text without spaces at the match', () => {
    const snippet = `${'中'.repeat(60)}渡轮`
    const hit = startingNearMatch({ snippet, matches: [{ start: 60, end: 62 }] })
    expect(marked(hit)).toEqual(['渡轮'])
  })
})
