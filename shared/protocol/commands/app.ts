import { z } from 'zod'
import { command } from '../command.ts'
import type { AppState, RecentProject } from '../views.ts'

const settingsPatch = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).optional(),
  textSize: z.number().min(13).max(28).optional(),
  snapToWords: z.boolean().optional(),
  allowPrivateAddresses: z.boolean().optional(),
})

/** The analyst's own settings, recent files and view state; kept in the user's folder, not in a project. */
export const appCommands = {
  'app/state': command<AppState>()(z.strictObject({})),
  'app/set-analyst': command<AppState>()(
    z.strictObject({ name: z.string().trim().min(1).max(200), color: z.string().max(40).optional() }),
  ),
  'app/set-settings': command<AppState>()(settingsPatch),
  'app/recents': command<RecentProject[]>()(z.strictObject({})),
  'app/pin-recent': command<RecentProject[]>()(z.strictObject({ path: z.string(), pinned: z.boolean() })),
  'app/forget-recent': command<RecentProject[]>()(z.strictObject({ path: z.string() })),
  /** View state (open article, column widths, read marks …), per project id or `app`. */
  'view/load': command<unknown>()(z.strictObject({ scope: z.string().max(100), key: z.string().max(100) })),
  'view/save': command<null>()(
    z.strictObject({ scope: z.string().max(100), key: z.string().max(100), value: z.json() }),
  ),
}
