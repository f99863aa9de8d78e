import { describe, expect, it } from 'vitest'
import type { NamedRange } from '#shared/analysis/propose-event.ts'
import { proposeEvent, timeOfWords } from '#shared/analysis/propose-event.ts'
import type { EntityType } from '#shared/model/entity.ts'

const text =
  'The Guard from Harrow closed the bridge at Tolm on 4 May 2024. On 9 June 2024 the Council met in Selby.\n\nLater.'

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const named = (words: string, type: EntityType): NamedRange => ({ ...at(words), entityId: words, type })
const mentions = [
  named('The Guard', 'armed-group'),
  named('Harrow', 'place'),
  named('Tolm', 'place'),
  named('the Council', 'government'),
  named('Selby', 'place'),
]

describe('proposeEvent', () => {
  it('reads time, place and who took part from the sentence of the passage alone', () => {
    const found = proposeEvent({ text, passage: at('closed the bridge'), publishedOn: '2024-07-01' }, mentions)
    expect(found.time?.value).toEqual({
      phrase: '4 May 2024',
      start: '2024-05-04',
      end: '2024-05-04',
      precision: 'day',
    })
    expect(found.participants.map(({ value }) => value)).toEqual(['The Guard'])
    expect(text.slice(found.place?.start, found.place?.end)).toBe(found.place?.word)
  })

  it('takes the place nearest to the passage that a word such as “at” leads to', () => {
    const around = (words: string) => proposeEvent({ text, passage: at(words) }, mentions).place?.value
    expect([around('bridge at Tolm'), around('met in Selby'), around('The Guard from')]).toEqual([
      'Tolm',
      'Selby',
      'Harrow',
    ])
  })

  it('names each participant once and nothing where the sentence says nothing', () => {
    const twice = [...mentions, { ...at('Guard'), entityId: 'The Guard', type: 'armed-group' as const }]
    expect(proposeEvent({ text, passage: at('closed') }, twice).participants).toHaveLength(1)
    expect(proposeEvent({ text, passage: at('Later') }, mentions)).toEqual({ participants: [] })
  })

  it('reads dates in other languages only in ISO form', () => {
    const iso = 'Am 2024-05-04 schloss die Wache am 4 May 2024 die Brücke.'
    const found = proposeEvent({ text: iso, passage: { start: 0, end: 10 }, language: 'de' }, [])
    expect(found.time?.word).toBe('2024-05-04')
  })

  it('leaves an end open where the words name only the other', () => {
    const timeIn = (sentence: string) =>
      proposeEvent({ text: sentence, passage: { start: 0, end: 9 }, publishedOn: '2024-07-01' }, []).time
    const changed = 'The camp had gone by 4 May 2024.'
    const by = timeIn(changed)
    expect(by?.value).toEqual({ phrase: 'by 4 May 2024', end: '2024-05-04', precision: 'range' })
    expect(changed.slice(by?.start, by?.end)).toBe(by?.word)
    expect(timeIn('The camp has stood there since March.')?.value).toEqual({
      phrase: 'since March',
      start: '2024-03-01',
      precision: 'range',
    })
    expect(timeIn('Nobody came until 4 May 2024.')?.value).toMatchObject({ end: '2024-05-04' })
    for (const since of [
      'since the start of the truce',
      'not until 4 May 2024',
      'never before at least the 4 May 2024',
      'after about 4 May 2024',
    ]) {
      expect(timeIn(`The camp had gone ${since}.`)?.value).toHaveProperty('phrase', since)
      expect(timeIn(`The camp had gone ${since}.`)?.value).not.toHaveProperty('end')
    }
    expect(timeIn('The camp stood there from 4 to 9 May 2024.')?.value).toMatchObject({
      start: '2024-05-04',
      end: '2024-05-09',
    })
  })

  it('reads what an analyst writes down', () => {
    expect(timeOfWords(' by the 4 May 2024 ')).toEqual({
      phrase: 'by the 4 May 2024',
      end: '2024-05-04',
      precision: 'range',
    })
    expect(timeOfWords('last month', '2024-05-20')).toMatchObject({ start: '2024-04-01', end: '2024-04-30' })
    expect(timeOfWords('when the ice broke', '2024-05-20')).toBeUndefined()
  })
})
