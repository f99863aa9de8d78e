import { focusView } from './focus.ts'
import { useApp, type View } from './store.ts'

/** Shows a view and gives it the keyboard: what it says of arrows and Enter holds at once. */
export function goTo(view: View): void {
  useApp.getState().show(view)
  focusView()
}
