import { setImmediate as nextTurn } from 'node:timers/promises'
import { DossierError } from '#shared/protocol/errors.ts'
import type { LongWork } from './api.ts'
import { unchanged } from './failures.ts'

/** Longest stretch of work between two looks at the stop signal, in ms. */
const sliceMs = 30

/** Looks at the stop signal and lets the program hear it, often enough. */
export class Slices {
  readonly #work: LongWork
  readonly #total: number
  #until = performance.now() + sliceMs

  constructor(work: LongWork, total: number) {
    this.#work = work
    this.#total = total
  }

  /** Whether it is time to let others in. */
  get due(): boolean {
    return performance.now() >= this.#until
  }

  /** Says how much is done and lets others in. Throws `cancelled`. */
  async pause(done: number): Promise<void> {
    this.say(done)
    await this.letIn()
  }

  /** Says how much is done. */
  say(done: number): void {
    this.#work.progress(Math.min(done, this.#total), this.#total)
  }

  /** Lets others in. Throws `cancelled`. */
  async letIn(): Promise<void> {
    await nextTurn()
    if (this.#work.signal.aborted) throw new DossierError('cancelled', `Stopped. ${unchanged}`)
    this.#until = performance.now() + sliceMs
  }
}
