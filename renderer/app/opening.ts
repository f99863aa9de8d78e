import { create } from 'zustand'

interface Opening {
  /** File that the host gave this window and that is not there yet. */
  path: string | null
}

/** Which file is being opened without having been chosen here, so that no start screen is shown meanwhile. */
export const useOpening = create<Opening>(() => ({ path: null }))
