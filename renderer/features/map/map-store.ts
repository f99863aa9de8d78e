import { create } from 'zustand'

interface MapStore {
  /** The entity that the next click on the map puts there. */
  placingId: string | null
  /** Whether the list of places without a position is shown; null until it was switched. */
  listOpen: boolean | null
  place(id: string | null): void
}

/** What the analyst is about to do on the map, in this window. */
export const useMapStore = create<MapStore>((set) => ({
  placingId: null,
  listOpen: null,
  place: (placingId) => set({ placingId }),
}))
