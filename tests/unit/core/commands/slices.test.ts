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

test('stops soon after it is asked to', async () => {
  const stop = new AbortController()
  let batches = 0
  const endless = Array.from({ length: 10_000_000 }, (_, index) => index)
  const work = inSlices(endless, 1000, { signal: stop.signal, progress: () => {} }, (batch) => {
    batches++
    if (batches === 1) stop.abort()
    for (const number of batch) Math.sqrt(number)
  })
  await expect(work).rejects.toMatchObject({ code: 'cancelled' })
  expect(batches).toBeLessThan(10_000)
})
