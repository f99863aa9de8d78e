/**
 * Records that this window has painted and is about to write, until the event of the write comes. What is read
 * meanwhile may be older than the paint: it is not taken, and read again when the event has come.
 */
export class OwnWrites {
  readonly #underWay = new Map<string, number>()
  readonly #overtaken = new Set<string>()

  /** Notes records of a write that begins. */
  begin(ids: readonly string[]): void {
    for (const id of ids) this.#underWay.set(id, (this.#underWay.get(id) ?? 0) + 1)
  }

  /** Forgets the records of a write that failed. */
  fail(ids: readonly string[]): void {
    for (const id of ids) this.#less(id)
  }

  /** Whether the event of a record brings nothing new; true once per write. */
  arrived(id: string): boolean {
    if (!this.#underWay.has(id)) return false
    this.#less(id)
    return !this.#overtaken.delete(id)
  }

  /** Whether what was read of a record may be older than what is painted. */
  overtakes(id: string): boolean {
    if (!this.#underWay.has(id)) return false
    this.#overtaken.add(id)
    return true
  }

  /** The next events cannot be told apart. */
  forget(): void {
    this.#underWay.clear()
    this.#overtaken.clear()
  }

  #less(id: string): void {
    const left = (this.#underWay.get(id) ?? 0) - 1
    if (left > 0) this.#underWay.set(id, left)
    else this.#underWay.delete(id)
  }
}
