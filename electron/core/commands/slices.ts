import { setImmediate as nextTurn } from 'node:timers/promises'
import { DossierError } from '#shared/protocol/errors.ts'
import type { LongWork } from '../project/api.ts'

/** For how long, in ms, reading goes on before other messages are let in. */
const sliceMs = 20

/** Reads through a list in batches, letting other messages in between. Throws `cancelled`. */
export async function inSlices<T>(
  list: readonly T[],
  batch: number,
  work: LongWork,
  read: (batch: T[]) => void,
): Promise<void> {
  let until = performance.now() + sliceMs
  for (let done = 0; done < list.length; done += batch) {
    read(list.slice(done, done + batch))
    work.progress(Math.min(done + batch, list.length), list.length)
    if (performance.now() < until) continue
    await nextTurn()
    if (work.signal.aborted) throw new DossierError('cancelled', 'Stopped. Nothing was changed.')
    until = performance.now() + sliceMs
  }
}
