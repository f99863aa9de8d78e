import { realPath } from './grants.ts'
import type { Session } from './session.ts'

/** Where a file is to be shown: in the window that has it, in one on the start screen, or in a new one. */
type Placement = { in: 'showing' | 'free'; session: Session } | { in: 'new' }

/** Finds the window for a file. */
export async function placeFile(path: string, sessions: Iterable<Session>): Promise<Placement> {
  const wanted = await realPath(path)
  const all = [...sessions]
  const showing = all.find((session) => session.project === wanted)
  if (showing) return { in: 'showing', session: showing }
  const free = all.find((session) => session.project === null)
  return free ? { in: 'free', session: free } : { in: 'new' }
}
