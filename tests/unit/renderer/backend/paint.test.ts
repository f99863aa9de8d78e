import { afterEach, expect, it } from 'vitest'
import type { NoteView } from '#shared/protocol/views.ts'
import { paintLists, paintRow } from '../../../../renderer/backend/paint.ts'
import { keyOf, queryClient } from '../../../../renderer/backend/query-client.ts'

const key = keyOf('note/list', { articleId: 'a' })
const note = (id: string, text: string): NoteView => ({ id, text, articleId: 'a' }) as NoteView

/** A list whose answers the test gives, one for each time it is asked for. */
function listOfNotes() {
  const asked: ((rows: NoteView[]) => void)[] = []
  const queryFn = () => new Promise<NoteView[]>((resolve) => asked.push(resolve))
  const read = () => queryClient.fetchQuery({ queryKey: key, queryFn, staleTime: 0 }).catch(() => undefined)
  const answer = async (at: number, rows: NoteView[]) => {
    asked[at]?.(rows)
    await new Promise((resolve) => setTimeout(resolve))
  }
  const shown = () => queryClient.getQueryData<NoteView[]>(key)?.map(({ text }) => text)
  return { asked, read, answer, shown }
}

afterEach(() => queryClient.clear())

it('what is painted stays when an answer comes that was under way before', async () => {
  const { asked, read, answer, shown } = listOfNotes()
  void read()
  await answer(0, [note('1', 'old')])
  void read()
  paintLists('note/list', (rows) => [...rows, note('2', 'painted')])
  paintRow('note/list', '1', { text: 'new' })
  await answer(1, [note('1', 'old')])
  expect(shown()).toEqual(['new', 'painted'])
  await answer(asked.length - 1, [note('1', 'new'), note('2', 'written')])
  expect(shown()).toEqual(['new', 'written'])
})

it('a list that is not painted stays known to be old', async () => {
  const { read, answer } = listOfNotes()
  void read()
  await answer(0, [note('1', 'old')])
  await queryClient.invalidateQueries({ queryKey: key, refetchType: 'none' })
  paintRow('note/list', 'elsewhere', { text: 'new' })
  expect(queryClient.getQueryState(key)?.isInvalidated).toBe(true)
  paintRow('note/list', '1', { text: 'new' })
  expect(queryClient.getQueryState(key)?.isInvalidated).toBe(true)
})

it('what was painted is taken back as it was, and is known to be old', async () => {
  const { asked, read, answer, shown } = listOfNotes()
  void read()
  await answer(0, [note('1', 'old')])
  const takeBack = paintRow('note/list', '1', { text: 'new' })
  expect(shown()).toEqual(['new'])
  takeBack()
  expect(shown()).toEqual(['old'])
  expect(asked).toHaveLength(1)
  expect(queryClient.getQueryState(key)?.isInvalidated).toBe(true)
})
