import type { Handlers } from '#shared/protocol/commands.ts'
import type { Environment } from './environment.ts'

type Names =
  | 'app/state'
  | 'app/set-analyst'
  | 'app/set-settings'
  | 'app/recents'
  | 'app/pin-recent'
  | 'app/forget-recent'
  | 'view/load'
  | 'view/save'

/** Commands on what belongs to the analyst and not to a project. */
export function appHandlers({ home, appChanged }: Environment): Handlers<Names> {
  return {
    'app/state': () => home.state(),
    'app/set-analyst': ({ name, color }) => {
      home.profile.setAnalyst(name, color)
      return appChanged()
    },
    'app/set-settings': (patch) => {
      home.profile.setSettings(patch)
      return appChanged()
    },
    'app/recents': () => home.recents.list(),
    'app/pin-recent': ({ path, pinned }) => {
      home.recents.pin(path, pinned)
      return appChanged().recents
    },
    'app/forget-recent': ({ path }) => {
      home.recents.forget(path)
      return appChanged().recents
    },
    'view/load': ({ scope, key }) => home.views.load(scope, key),
    'view/save': ({ scope, key, value }) => {
      home.views.save(scope, key, value)
      return null
    },
  }
}
