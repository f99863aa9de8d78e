import { create } from 'zustand'
import type { Cited } from '../edit/insertable.ts'

/** The stretch of an article that was selected last in the reader, so that a brief can cite it. */
export const useReaderSelection = create<{ cited: Cited | null }>(() => ({ cited: null }))
