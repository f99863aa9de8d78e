import type { ReplicaName } from '#shared/model/change.ts'
import type { CheckProblem } from '#shared/protocol/views.ts'

/**
 * `damage`: something that was written is lost or unreadable. `mismatch`: tables or index are not what the replicas
 * say; nothing is lost and a repair makes them anew. `notice`: worth knowing, nothing is wrong with the file.
 */
export type Severity = 'damage' | 'mismatch' | 'notice'

/** One thing a check found out. */
export interface Finding extends CheckProblem {
  severity: Severity
  /** The replica it concerns, where there is one. */
  replica?: ReplicaName
}

/** Findings of one code that are listed one by one; the rest is counted. */
const listed = 50

/** Collects findings; of many alike, only the first are listed and the rest counted. */
export class Findings {
  readonly all: Finding[] = []

  add(finding: Finding): void {
    this.all.push(finding)
  }

  has(severity: Severity): boolean {
    return this.all.some((one) => one.severity === severity)
  }

  #once(): Iterable<Finding> {
    return new Map(this.all.map((one) => [[one.message, one.replica, one.record].join('\n'), one])).values()
  }

  /** Replicas with findings of a severity. */
  replicas(severity: Severity): Set<ReplicaName> {
    return new Set(this.all.filter((one) => one.severity === severity).flatMap((one) => one.replica ?? []))
  }

  /** The findings as they are reported, each once. */
  problems(): CheckProblem[] {
    const shown = new Map<string, number>()
    const problems: CheckProblem[] = []
    for (const { code, record, message } of this.#once()) {
      const count = (shown.get(code) ?? 0) + 1
      shown.set(code, count)
      if (count <= listed) problems.push({ code, message, ...(record === undefined ? {} : { record }) })
    }
    for (const [code, count] of shown) {
      if (count > listed) problems.push({ code, message: `… and ${count - listed} more of this kind.` })
    }
    return problems
  }
}
