import { expect, test } from 'vitest'
import { inSlices } from '#core/commands/slices.ts'

test('reads a list in batches and tells how far it is', async () => {
  const read: number[][] = []
  const told: string[] = []
  const progress = (done: number, total: number) => told.push(`${done}/${total}`)
  await inSlices([1, 2, 3, 4, 5], 2, { signal: new AbortController().signal, progress }, (batch) => read.push(batch))
  expect(read).toEqual([[1, 2], [3, 4], [5]])
  expect(told).toEqual(['2/5', '4/5', '5/5'])
})

test('stops after the batch in which it was asked to', async () => {
  const stop = new AbortController()
  let batches = 0
  const work = inSlices([1, 2, 3, 4], 1, { signal: stop.signal, progress: () => {} }, () => {
    batches++
    stop.abort()
    for (const start = performance.now(); performance.now() - start < 30; );
  })
  await expect(work).rejects.toMatchObject({ code: 'cancelled' })
  expect(batches).toBe(1)
})
