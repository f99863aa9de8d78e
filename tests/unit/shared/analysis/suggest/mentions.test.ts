import { describe, expect, it } from 'vitest'
import type { KnownEntity } from '#shared/analysis/suggest/suggestion.ts'
import { found } from './support.ts'

const types = (text: string | string[]) => found('mention', text).map(({ exact, type }) => `${exact}: ${type}`)

describe('names and their types', () => {
  it.each([
    ['Rebels blocked the R7 highway near Bandar Kosh.', ['R7 highway: site', 'Bandar Kosh: place']],
    ['Lorries queued at the Bab al-Noor border crossing.', ['Bab al-Noor border crossing: site']],
    ['The Kosh ceasefire deal was signed in Oslo.', ['Kosh ceasefire deal: agreement', 'Oslo: place']],
    ['Peruvian troops and the Chilean Navy met at sea.', ['Peruvian troops: government', 'Chilean Navy: government']],
    ['The Kachin Liberation Army held the ridge.', ['Kachin Liberation Army: armed-group']],
    ['Members of the militant group Jund al-Fajr fled.', ['Jund al-Fajr: armed-group']],
    [
      'Jund al-Fajr, the Red Banner Union and other jihadist groups fled.',
      ['Jund al-Fajr: armed-group', 'Red Banner Union: armed-group'],
    ],
    ['The Ministry of Trade and Industry raised fees.', ['Ministry of Trade and Industry: government']],
    ['The Justice and Reform Party lost.', ['Justice and Reform Party: organisation']],
    ['He wrote for the Coastal Courier in Lima.', ['Coastal Courier: outlet', 'Lima: place']],
    ['President Maria Oduya spoke to Abu Bakr al-Hadi.', ['Maria Oduya: person', 'Abu Bakr al-Hadi: person']],
    ['The harbour was built by Tidewater Holdings.', ['Tidewater Holdings: organisation']],
    ['They met at Camp Solace on Lake Volta.', ['Camp Solace: site', 'Lake Volta: place']],
    ['The Harrow Protocol bans it.', ['Harrow Protocol: agreement']],
    ['Kenya-backed fighters and Oman-based traders left.', ['Kenya: government', 'Oman: place']],
    ['The al-Fajr-linked gunmen fled.', ['al-Fajr: armed-group']],
  ])('%s', (text, expected) => {
    expect(types(text)).toEqual(expected)
  })

  it('leaves nationalities, titles, months and the first words of sentences alone', () => {
    expect(types('French and German farmers met in May. Harvests fell. However, the Prime Minister left.')).toEqual([])
  })

  it('takes the first word of a sentence for a name where another sentence shows that it is one', () => {
    expect(types(['Marholt pays the guards.', 'They never trusted Marholt.'])).toHaveLength(2)
  })

  it('gives a surname, a short form and a last word the name they stand for', () => {
    const mentions = found('mention', [
      'Bram Osten of the Free Pilots’ League (FPL) met the Dalsin Guard.',
      'Then Osten left the Guard and the FPL.',
    ])
    expect(mentions.map(({ exact, entity, type }) => [exact, entity, type])).toEqual([
      ['Bram Osten', 'Bram Osten', 'person'],
      ['Free Pilots’ League', 'Free Pilots’ League', 'organisation'],
      ['FPL', 'Free Pilots’ League', 'organisation'],
      ['Dalsin Guard', 'Dalsin Guard', 'armed-group'],
      ['Osten', 'Bram Osten', 'person'],
      ['Guard', 'Dalsin Guard', 'armed-group'],
      ['FPL', 'Free Pilots’ League', 'organisation'],
    ])
  })
})

describe('metonyms', () => {
  it.each([
    ['Nairobi said the port would open.', 'Kenya'],
    ['He flew to Nairobi.', false],
    ['Nairobi’s refusal angered traders.', 'Kenya'],
    ['Nairobi’s streets were empty.', false],
    ['The talks between Nairobi and the rebels failed.', 'Kenya'],
    ['The road between Nairobi and the coast is closed.', false],
    ['Troops controlled by Nairobi left.', 'Kenya'],
    ['The residents of Nairobi left.', false],
    ['It acts in the interests of Nairobi.', 'Kenya'],
    ['Nairobi is forced to act.', 'Kenya'],
    ['Nairobi is a city of lakes.', false],
  ])('%s', (text, metonym) => {
    const [mention] = found('mention', text)
    expect(mention).toMatchObject({ exact: 'Nairobi', metonym, type: metonym ? 'government' : 'place' })
  })

  it('tells a state that acts from the country', () => {
    const [actor, , place] = found('mention', 'Kenya accused Uganda of building a dam in Kenya.')
    expect([actor?.type, place?.type]).toEqual(['government', 'place'])
  })

  it('reads the second of two subjects', () => {
    expect(found('mention', 'Nairobi and Kampala agreed on fees.').map(({ metonym }) => metonym)).toEqual([
      'Kenya',
      'Uganda',
    ])
  })

  it('does not know whose a place outside the lists is', () => {
    const mentions = found('mention', ['He lives in Pelmek.', 'Pelmek denied the report.'])
    expect(mentions.map(({ metonym, type }) => [metonym, type])).toEqual([
      [false, 'place'],
      [true, 'government'],
    ])
  })
})

describe('known entities', () => {
  const known: KnownEntity[] = [
    { id: 'g', name: 'Dalsin Guard', type: 'armed-group', aliases: ['the guardsmen', 'DG'] },
    { id: 'p', name: 'Vesk', type: 'place', aliases: [] },
    { id: 'u', name: 'United States', type: 'government', aliases: ['US'] },
    { id: 'f', name: 'Pelvari', type: 'organisation', aliases: [] },
  ]
  const ids = (text: string, language = 'en') =>
    found('mention', text, { known, language })
      .filter((one) => one.known)
      .map(({ exact, known: id }) => `${exact} ${id}`)

  it.each([
    ['The Dalsin Guard’s men left Vesk.', ['Dalsin Guard g', 'Vesk p']],
    ['The Pelvaris’ demand was met by the guardsmen.', ['Pelvaris f', 'the guardsmen g']],
    ['Give us the dg files from Veskath.', []],
    ['The US and DG agreed.', ['US u', 'DG g']],
    ['The Vesk-based DG fled.', ['Vesk p', 'DG g']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  it('finds them in other languages, where it finds no other names', () => {
    expect(ids('Die Dalsin Guard verließ Vesk am Montag. Berlin schwieg.', 'de')).toEqual(['Dalsin Guard g', 'Vesk p'])
    expect(found('mention', 'Berlin schwieg.', { known, language: 'de' })).toEqual([])
  })

  it('prefers a longer name of the text to a known one inside it', () => {
    const [mention] = found('mention', 'They met at the Vesk border crossing.', { known })
    expect(mention).toMatchObject({ exact: 'Vesk border crossing', known: false, type: 'site' })
  })

  it('flags a known place that acts', () => {
    const [mention] = found('mention', 'Vesk rejected the offer.', { known })
    expect(mention).toMatchObject({ known: 'p', metonym: true, type: 'government' })
  })
})

describe('short forms of known entities', () => {
  it('belong to them', () => {
    const known: KnownEntity[] = [{ id: 'l', name: 'Free Pilots’ League', type: 'armed-group', aliases: [] }]
    const mentions = found('mention', 'The Free Pilots’ League (FPL) left. Nobody saw the FPL.', { known })
    expect(mentions.map(({ exact, known: id, type }) => [exact, id, type])).toEqual([
      ['Free Pilots’ League', 'l', 'armed-group'],
      ['FPL', 'l', 'armed-group'],
      ['FPL', 'l', 'armed-group'],
    ])
  })
})

describe('names of other forms', () => {
  it.each([
    ['They saw Moon Jae-in and Kim Yo-jong.', ['Moon Jae-in: person', 'Kim Yo-jong: person']],
    ['Then Yunus-bek Adilov of the Tehreek-e-Adl left.', ['Yunus-bek Adilov: person', 'Tehreek-e-Adl: organisation']],
    ['He quoted Channel 12 and Resolution 2254.', ['Channel 12: outlet', 'Resolution 2254: agreement']],
    ['The Treaty on the Ban of Heavy Guns lapsed.', ['Treaty on the Ban of Heavy Guns: agreement']],
    ['The Endowment for Coastal Peace paid.', ['Endowment for Coastal Peace: organisation']],
    ['LIMA, May 20 (Reuters) - It rained.', ['LIMA: place', 'Reuters: outlet']],
    ['Chief of Staff Ana Osten met Secretary of State Ivo Holt.', ['Ana Osten: person', 'Ivo Holt: person']],
    ['The U.N. envoy and the U.S. left.', ['U.N.: organisation', 'U.S.: government']],
  ])('%s', (text, expected) => {
    expect(types(text)).toEqual(expected)
  })

  it('knows a country by its nationality where no list has it', () => {
    const mentions = found('mention', [
      'Talvian troops left. Talvian farmers stayed.',
      'Only Talvia pays. It lies in Talvia.',
    ])
    expect(mentions.map(({ exact, type }) => `${exact}: ${type}`)).toEqual([
      'Talvian troops: government',
      'Talvia: government',
      'Talvia: place',
    ])
  })

  it('takes the plural for what the singular is', () => {
    const mentions = found('mention', 'Torvin fighters fled. Nobody followed the Torvins.')
    expect(mentions.map(({ type }) => type)).toEqual(['armed-group', 'armed-group'])
  })

  it('reads past an insertion to the verb', () => {
    const [mention] = found('mention', 'Nairobi, on the other hand, refused to pay.')
    expect(mention?.metonym).toBe('Kenya')
  })
})
