import { layOut } from '#shared/text/joins.ts'
import type { Send } from './frame-steps.ts'

/** Finds the nth occurrence of words in an article's canonical text. */
export async function rangeIn(send: Send, articleId: string, words: string, nth = 0) {
  const { blocks } = await send('article/open', { id: articleId })
  const { text } = layOut(blocks)
  let start = -1
  for (let found = 0; found <= nth; found++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`${articleId} does not say: ${words}`)
  return { articleId, start, end: start + words.length }
}

/** Tags the article `ferry`: two entities, three claims, a small codebook, a note. */
export async function tagFerry(send: Send): Promise<void> {
  const dovrin = { newId: 'dovrin', name: 'Government of Dovrin', type: 'government' } as const
  await send('mention/create', { ...(await rangeIn(send, 'ferry', 'Dovrin', 0)), entity: dovrin })
  for (const nth of [1, 2]) {
    const range = await rangeIn(send, 'ferry', 'Dovrin', nth)
    await send('mention/create', { ...range, entity: { id: 'dovrin' } })
  }
  await send('entity/add-alias', { id: 'dovrin', text: 'Dovrin' })
  const watch = { newId: 'watch', name: 'River Watch', type: 'armed-group' } as const
  await send('mention/create', { ...(await rangeIn(send, 'ferry', 'River Watch')), entity: watch })
  await send('claim/create', { newId: 'alone', ...(await rangeIn(send, 'ferry', 'the Watch acted alone')) })
  const toll = await rangeIn(send, 'ferry', 'Dovrin will probably take the toll back within the next year')
  await send('claim/create', { newId: 'toll', ...toll })
  const boats = await rangeIn(send, 'ferry', 'reportedly agreed not to send its boats to Selby')
  await send('claim/create', {
    newId: 'boats',
    ...boats,
    fields: { holder: 'The council', kind: 'factual', hedge: 'reportedly', cue: null, polarity: 'denied' },
  })
  await send('tag/create', { newId: 'sourcing', name: 'Sourcing' })
  await send('tagging/create', {
    ...(await rangeIn(send, 'ferry', 'Two pilots')),
    tag: { newId: 'unnamed', name: 'Unnamed source', parentId: 'sourcing' },
  })
  const appointed = await rangeIn(send, 'ferry', 'nobody will say who appointed him')
  await send('note/create', { articleId: 'ferry', text: 'Ask the guild.', range: appointed })
}
