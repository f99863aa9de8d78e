import type { ComboboxStore } from '@mantine/core'
import { useEffect } from 'react'

/** Marks the first line of a list of choices, and again whenever the lines are others: what looks chosen is what Enter takes. */
export function useFirstMarked({ selectFirstOption }: ComboboxStore, lines: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are to be marked anew
  useEffect(() => {
    if (selectFirstOption() !== null) return
    const frame = requestAnimationFrame(() => selectFirstOption())
    return () => cancelAnimationFrame(frame)
  }, [selectFirstOption, lines])
}
