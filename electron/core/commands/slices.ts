import type { LongWork } from '../project/api.ts'
import { Slices } from '../project/slices.ts'

/** Reads through a list in batches, letting other messages in between. Throws `cancelled`. */
export async function inSlices<T>(
  list: readonly T[],
  batch: number,
  work: LongWork,
  read: (batch: T[]) => void,
): Promise<void> {
  const slices = new Slices(work, list.length)
  for (let done = 0; done < list.length; done += batch) {
    read(list.slice(done, done + batch))
    slices.say(done + batch)
    if (slices.due) await slices.letIn()
  }
}
