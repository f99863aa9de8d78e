import type { AppState } from '#shared/protocol/views.ts'
import type { Effects } from '../project/api.ts'
import { makeOwnFolder } from './make-folder.ts'
import { openProfile, type Profile } from './profile.ts'
import { openRecents, type Recents } from './recents.ts'
import { openViewState, type ViewState } from './view-state.ts'

/** What belongs to the analyst and not to a project: a folder of small JSON files. */
export interface Home {
  readonly folder: string
  readonly profile: Profile
  readonly recents: Recents
  readonly views: ViewState
  state(): AppState
}

/** Opens the user's folder, making it when it is not there. `holder` names who has a project file open. */
export function openHome(folder: string, effects: Effects, holder: (path: string) => string | null): Home {
  makeOwnFolder(folder)
  const profile = openProfile(folder, effects)
  const recents = openRecents(folder, holder)
  return {
    folder,
    profile,
    recents,
    views: openViewState(folder),
    state: () => ({ analyst: profile.analyst(), settings: profile.settings(), recents: recents.list() }),
  }
}
