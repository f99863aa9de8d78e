/** What the shell told the system, for tests to read: lists by name, in order. */
const records = new Map<string, unknown[]>()

/** Notes a call. */
export function record(name: string, value: unknown): void {
  records.set(name, [...(records.get(name) ?? []), value])
}

/** What was noted under a name. */
export function recorded(name: string): unknown[] {
  return records.get(name) ?? []
}
