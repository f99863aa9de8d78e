/** What happens while windows close and the program ends. */
export type QuitEvent =
  /** The system itself is going down: nothing may hold it up. What was answered is saved in any case. */
  | { type: 'shutdown' }
  | { type: 'before-quit' }
  | { type: 'close-asked'; window: number }
  | { type: 'flushed'; window: number }
  | { type: 'closed'; window: number }
  | { type: 'all-closed' }
  | { type: 'will-quit' }
  | { type: 'core-closed' }

/** What the shell is to do about it. */
export type QuitAction =
  | { type: 'prevent' }
  /** Tell the page to save what it has, and wait for it or 1.5 s. */
  | { type: 'ask-page'; window: number }
  | { type: 'destroy'; window: number }
  | { type: 'quit' }
  | { type: 'close-core' }
  | { type: 'exit' }

/** Where the program is on its way out. */
interface QuitState {
  platform: NodeJS.Platform
  /** The user asked for the end of the program, not only of windows. */
  quitting: boolean
  /** Windows whose page is saving. */
  flushing: readonly number[]
  core: 'open' | 'closing' | 'closed'
  /** The system is going down. */
  hurry: boolean
}

/** A program that is not ending. */
export function running(platform: NodeJS.Platform): QuitState {
  return { platform, quitting: false, flushing: [], core: 'open', hurry: false }
}

/**
 * One step on the way out. A window closes only when its page has saved, so its first close is prevented; that also
 * cancels a quit, which is asked for again once all windows are gone. The core closes between will-quit and the exit.
 */
export function quitStep(state: QuitState, event: QuitEvent): { state: QuitState; actions: QuitAction[] } {
  switch (event.type) {
    case 'shutdown':
      return { state: { ...state, quitting: true, hurry: true }, actions: [] }
    case 'before-quit':
      return { state: { ...state, quitting: true }, actions: [] }
    case 'close-asked':
      return closeAsked(state, event.window)
    case 'flushed': {
      const waits = state.flushing.includes(event.window)
      return { state, actions: waits ? [{ type: 'destroy', window: event.window }] : [] }
    }
    case 'closed': {
      const flushing = without(state.flushing, event.window)
      // A close that was prevented cancelled the quit, also for windows that were not asked.
      const again = state.quitting && flushing.length === 0
      return { state: { ...state, flushing }, actions: again ? [{ type: 'quit' }] : [] }
    }
    case 'all-closed': {
      const ends = state.quitting || state.platform !== 'darwin'
      return { state: { ...state, quitting: ends }, actions: ends ? [{ type: 'quit' }] : [] }
    }
    case 'will-quit':
      return willQuit(state)
    case 'core-closed':
      return { state: { ...state, core: 'closed' }, actions: [{ type: 'exit' }] }
  }
}

function closeAsked(state: QuitState, window: number): ReturnType<typeof quitStep> {
  if (state.hurry) return { state, actions: [] }
  if (state.flushing.includes(window)) return { state, actions: [{ type: 'prevent' }] }
  const flushing = [...state.flushing, window]
  return { state: { ...state, flushing }, actions: [{ type: 'prevent' }, { type: 'ask-page', window }] }
}

function willQuit(state: QuitState): ReturnType<typeof quitStep> {
  if (state.core === 'closed') return { state, actions: [] }
  const begin: QuitAction[] = state.core === 'open' ? [{ type: 'close-core' }] : []
  const wait: QuitAction[] = state.hurry ? [] : [{ type: 'prevent' }]
  return { state: { ...state, core: 'closing' }, actions: [...wait, ...begin] }
}

function without(list: readonly number[], gone: number): number[] {
  return list.filter((one) => one !== gone)
}
