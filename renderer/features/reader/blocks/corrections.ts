import type { Zone } from '#shared/model/block.ts'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { ArticleView } from '#shared/protocol/views.ts'
import { keyOf, queryClient } from '../../../backend/query-client.ts'
import { write } from '../../../backend/write.ts'
import { announce } from '../reader-store.ts'
import type { ReaderSession } from '../session/session.ts'

const zoneNames: { readonly [Z in Zone]: string } = {
  body: 'body text',
  metadata: 'a source line',
  caption: 'a caption',
  boilerplate: 'boilerplate',
}

/** Says what blocks are; shown at once. */
export async function setZone(session: ReaderSession, positions: readonly number[], zone: Zone): Promise<void> {
  const paint = () =>
    show(session, (view) => ({
      ...view,
      blocks: view.blocks.map((block) => (positions.includes(block.position) ? { ...block, zone } : block)),
    }))
  announce(`Now ${zoneNames[zone]}`)
  await write('article/set-zone', { id: session.articleId, positions: [...positions], zone }, { paint })
}

/** Joins a block to the one before it, or takes a join back. The text changes by a character, so the core moves the passages. */
export async function setJoin(session: ReaderSession, position: number, joined: boolean): Promise<void> {
  const done = await write('article/set-join', { id: session.articleId, position, joined })
  if (done !== undefined) announce(joined ? 'Joined with the paragraph above' : 'Split again')
}

/** Corrects what is known of the article; shown at once. */
export async function setFields(session: ReaderSession, fields: CommandArgs<'article/set'>['fields']): Promise<void> {
  const paint = () =>
    show(session, (view) => ({ ...view, article: { ...view.article, ...fields } as typeof view.article }))
  await write('article/set', { id: session.articleId, fields }, { paint })
}

/** Shows a changed article through the cache, with which every answer is compared; returns how to take it back. */
function show(session: ReaderSession, change: (view: ArticleView) => ArticleView): () => void {
  const key = keyOf('article/open', { id: session.articleId })
  const before = session.snapshot()
  queryClient.setQueryData(key, change(before))
  return () => queryClient.setQueryData(key, before)
}
