import type { ProgramOptions, TestHost } from '../support/launch.ts'
import { rangeIn } from './frame-case.ts'
import { type FrameCase, type Send, startFrame } from './frame-steps.ts'

const articles = [
  {
    id: 'ford',
    title: 'The ford at Tarn',
    fields: { publishedOn: '2024-03-18', publisher: 'Marsh Courier' },
    blocks: [
      'The River Guard has taken a toll at the Tarn ford since last autumn, two carters said.',
      'On 12 January the Halt Agreement was signed in Marholt by the Government of Pelvar and the Guard.',
      'Officers of Orvenia met the Guard in between, at a mill near Tarn; Orvenia denies it.',
      'The vote in Pelmek will probably be called within the next six months.',
      'The Government of Pelvar pays the Guard. Bram Osten commands the Guard, and the Guard holds the Tarn ford.',
    ],
  },
  {
    id: 'mill',
    title: 'A mill with two doors',
    fields: { publishedOn: '2024-03-02', publisher: 'Harbour Gazette' },
    blocks: [
      'The Halt Agreement of 12 January holds, and the Guard kept its toll for five weeks.',
      'Bram Osten commands the Guard. The Government of Pelvar arms it.',
      'The Government of Orvenia said it pays nobody and met nobody.',
    ],
  },
] as const

/** A project with events, forecasts and relations, in a window. */
export function startFigures(host: TestHost, options: ProgramOptions = {}): Promise<FrameCase> {
  return startFrame(host, articles, fill, options)
}

const entities = [
  ['guard', 'River Guard', 'armed-group'],
  ['pelvar', 'Government of Pelvar', 'government'],
  ['orvenia', 'Government of Orvenia', 'government'],
  ['halt', 'Halt Agreement', 'agreement'],
  ['osten', 'Bram Osten', 'person'],
  ['ford-site', 'Tarn ford', 'site'],
  ['marholt', 'Marholt', 'place'],
  ['courier', 'Marsh Courier', 'outlet'],
] as const

async function fill(send: Send): Promise<void> {
  for (const [newId, name, type] of entities) await send('entity/create', { newId, name, type })
  await send('mention/create', { ...(await rangeIn(send, 'ford', 'Marholt')), entity: { id: 'marholt' } })
  await events(send)
  await relations(send)
}

async function events(send: Send): Promise<void> {
  await send('event/create', {
    newId: 'toll',
    ...(await rangeIn(send, 'ford', 'taken a toll at the Tarn ford')),
    title: 'The Guard takes a toll at the Tarn ford',
    time: { phrase: 'since last autumn', start: '2023-09-22', end: '2023-12-21', precision: 'vague' },
    placeId: 'ford-site',
    participants: [{ entityId: 'guard' }],
  })
  await send('event/add-passage', { eventId: 'toll', ...(await rangeIn(send, 'mill', 'kept its toll')) })
  await send('event/create', {
    newId: 'signed',
    ...(await rangeIn(send, 'ford', 'the Halt Agreement was signed in Marholt')),
    title: 'Halt Agreement signed',
    time: { phrase: '12 January', start: '2024-01-12', end: '2024-01-12', precision: 'day' },
    placeId: 'marholt',
    participants: [{ entityId: 'guard' }, { entityId: 'pelvar' }],
  })
  await send('event/add-passage', {
    eventId: 'signed',
    ...(await rangeIn(send, 'mill', 'Halt Agreement of 12 January')),
  })
  await send('event/create', {
    newId: 'meeting',
    ...(await rangeIn(send, 'ford', 'met the Guard in between')),
    title: 'Meeting at the mill',
    time: { phrase: 'in between', start: '2024-01-13', end: '2024-03-01', precision: 'relative' },
    participants: [{ entityId: 'guard' }, { entityId: 'orvenia' }],
  })
  await send('event/create', {
    newId: 'kept',
    ...(await rangeIn(send, 'mill', 'kept its toll for five weeks')),
    title: 'The toll is kept',
    time: { phrase: 'for five weeks', start: '2024-01-27', end: '2024-03-02', precision: 'range' },
    participants: [{ entityId: 'guard' }],
  })
  await send('claim/create', {
    newId: 'vote',
    ...(await rangeIn(send, 'ford', 'The vote in Pelmek will probably be called within the next six months')),
    fields: {
      content: 'Vote in Pelmek',
      kind: 'predictive',
      hedge: 'probably',
      band: 'likely',
      horizon: 'within the next six months',
      horizonOn: '2024-09-18',
    },
  })
}

async function relations(send: Send): Promise<void> {
  const made = [
    ['pays', 'pelvar', 'guard', 'funds', 'ford', 'pays the Guard', 'for'],
    ['arms', 'pelvar', 'guard', 'supports', 'mill', 'The Government of Pelvar arms it', 'for'],
    ['commands', 'osten', 'guard', 'controls', 'ford', 'Bram Osten commands the Guard', 'for'],
    ['holds', 'guard', 'ford-site', 'controls', 'ford', 'the Guard holds the Tarn ford', 'for'],
    ['met', 'orvenia', 'guard', 'negotiates-with', 'ford', 'Officers of Orvenia met the Guard', 'for'],
    ['party', 'pelvar', 'halt', 'part-of', 'ford', 'signed in Marholt by the Government of Pelvar', 'for'],
  ] as const
  for (const [newId, fromId, toId, typeId, article, words, stance] of made) {
    const evidence = { ...(await rangeIn(send, article, words)), stance }
    await send('relation/create', { newId, fromId, toId, typeId, evidence })
  }
  const again = await rangeIn(send, 'mill', 'Bram Osten commands the Guard')
  await send('relation/add-passage', { relationId: 'commands', ...again, stance: 'for' })
  const denied = await rangeIn(send, 'mill', 'it pays nobody and met nobody')
  await send('relation/add-passage', { relationId: 'met', ...denied, stance: 'against' })
}
