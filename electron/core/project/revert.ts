import { recordsAtOnce } from './large.ts'
import type { Done } from './prepare.ts'
import { invert, type Step } from './undo.ts'
import type { ReplicaWrite } from './writer.ts'

/** The writes that take a step back. What has changed since and is left alone goes to `conflicts`, by name. */
export function inverseWrites(step: Step, at: number, conflicts: Set<string>): ReplicaWrite[] {
  const byReplica = Map.groupBy(step.done, (one) => one.replica)
  return [...byReplica].flatMap(([replica, all]) =>
    portionsOf(all).map(
      (done): ReplicaWrite => ({
        replica,
        records: done,
        drafts: (doc) => {
          const inversion = invert(doc, done, at)
          for (const conflict of inversion.conflicts) conflicts.add(conflict)
          return inversion.drafts
        },
      }),
    ),
  )
}

/** What is left of a step of which a part was taken back. */
export function restOf(step: Step, takenBack: readonly Done[]): Step {
  const keys = new Set(takenBack.map(keyOf))
  return { name: step.name, done: step.done.filter((one) => !keys.has(keyOf(one))) }
}

/** Writes of one replica in portions; all that was done to a record is in one. */
function portionsOf(all: readonly Done[]): Done[][] {
  const portions: Done[][] = []
  for (const ofRecord of Map.groupBy(all, keyOf).values()) {
    const last = portions.at(-1)
    if (last && last.length + ofRecord.length <= recordsAtOnce) last.push(...ofRecord)
    else portions.push(ofRecord)
  }
  return portions
}

function keyOf({ replica, kind, id }: Done): string {
  return `${replica}/${kind}/${id}`
}
