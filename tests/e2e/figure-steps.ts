import type { LaunchOptions, TestHost } from '../support/launch.ts'
import { rangeIn } from './frame-case.ts'
import { type FrameCase, type Send, startFrame } from './frame-steps.ts'

const articles = [
  {
    id: 'ford',
    title: 'The ford at Tarn',
    fields: { publishedOn: '2024-03-18', publisher: 'Marsh Courier' },
    blocks: [
      'The River Guard has taken a toll at the Tarn ford since last autumn, two carters said.',
      'On 12 January the Halt Agreement was signed in Brenholt by the Government of Halvar and the Guard.',
      'Officers of Varsania met the Guard in between, at a mill near Tarn; Varsania denies it.',
      'The vote in Tolmek will probably be called within the next six months.',
      'The Government of Halvar pays the Guard. Anton Reyl commands the Guard, and the Guard holds the Tarn ford.',
    ],
  },
  {
    id: 'mill',
    title: 'A mill with two doors',
    fields: { publishedOn: '2024-03-02', publisher: 'Harbour Gazette' },
    blocks: [
      'The Halt Agreement of 12 January holds, and the Guard kept its toll for five weeks.',
      'Anton Reyl commands the Guard. The Government of Halvar arms it.',
      'The Government of Varsania said it pays nobody and met nobody.',
    ],
  },
] as const

/** A project with events, forecasts and relations, in a window. */
export function startFigures(host: TestHost, options: LaunchOptions = {}): Promise<FrameCase> {
  return startFrame(host, articles, fill, options)
}

const entities = [
  ['guard', 'River Guard', 'armed-group'],
  ['halvar', 'Government of Halvar', 'government'],
  ['varsania', 'Government of Varsania', 'government'],
  ['halt', 'Halt Agreement', 'agreement'],
  ['reyl', 'Anton Reyl', 'person'],
  ['ford-site', 'Tarn ford', 'site'],
  ['brenholt', 'Brenholt', 'place'],
  ['courier', 'Marsh Courier', 'outlet'],
] as const

async function fill(send: Send): Promise<void> {
  for (const [newId, name, type] of entities) await send('entity/create', { newId, name, type })
  await send('mention/create', { ...(await rangeIn(send, 'ford', 'Brenholt')), entity: { id: 'brenholt' } })
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
    ...(await rangeIn(send, 'ford', 'the Halt Agreement was signed in Brenholt')),
    title: 'Halt Agreement signed',
    time: { phrase: '12 January', start: '2024-01-12', end: '2024-01-12', precision: 'day' },
    placeId: 'brenholt',
    participants: [{ entityId: 'guard' }, { entityId: 'halvar' }],
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
    participants: [{ entityId: 'guard' }, { entityId: 'varsania' }],
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
    ...(await rangeIn(send, 'ford', 'The vote in Tolmek will probably be called within the next six months')),
    fields: {
      content: 'Vote in Tolmek',
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
    ['pays', 'halvar', 'guard', 'funds', 'ford', 'pays the Guard', 'for'],
    ['arms', 'halvar', 'guard', 'supports', 'mill', 'The Government of Halvar arms it', 'for'],
    ['commands', 'reyl', 'guard', 'controls', 'ford', 'Anton Reyl commands the Guard', 'for'],
    ['holds', 'guard', 'ford-site', 'controls', 'ford', 'the Guard holds the Tarn ford', 'for'],
    ['met', 'varsania', 'guard', 'negotiates-with', 'ford', 'Officers of Varsania met the Guard', 'for'],
    ['party', 'halvar', 'halt', 'part-of', 'ford', 'signed in Brenholt by the Government of Halvar', 'for'],
  ] as const
  for (const [newId, fromId, toId, typeId, article, words, stance] of made) {
    const evidence = { ...(await rangeIn(send, article, words)), stance }
    await send('relation/create', { newId, fromId, toId, typeId, evidence })
  }
  const again = await rangeIn(send, 'mill', 'Anton Reyl commands the Guard')
  await send('relation/add-passage', { relationId: 'commands', ...again, stance: 'for' })
  const denied = await rangeIn(send, 'mill', 'it pays nobody and met nobody')
  await send('relation/add-passage', { relationId: 'met', ...denied, stance: 'against' })
}
