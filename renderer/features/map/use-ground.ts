import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Country, countryByCountry, fineFrom, type WorldTopology } from '#shared/analysis/figures/map-ground.ts'

/** The countries of the world as fine as a scale needs; null while they are read for the first time. */
export function useGround(scale: number, enabled = true): readonly Country[] | null {
  const coarse = useOutlines('coarse', enabled)
  const fine = useOutlines('fine', enabled && scale >= fineFrom)
  return scale >= fineFrom ? (fine ?? coarse) : coarse
}

/** The countries for any scale; null until all are read. */
export function useGrounds(enabled: boolean): ((scale: number) => readonly Country[]) | null {
  const coarse = useOutlines('coarse', enabled)
  const fine = useOutlines('fine', enabled)
  return useMemo(() => coarse && fine && ((scale) => (scale >= fineFrom ? fine : coarse)), [coarse, fine])
}

/** Outlines are read when a map is first shown. */
const readers = {
  coarse: async () => parsed(await import('world-atlas/countries-110m.json?raw')),
  fine: async () => parsed(await import('world-atlas/countries-50m.json?raw')),
} as const

/** Ms that the page does nothing else for. */
const slice = 8

/** Reads countries in slices, so that the map can be moved meanwhile. */
async function parsed({ default: json }: { default: string }): Promise<Country[]> {
  const countries: Country[] = []
  let begun = performance.now()
  for (const country of countryByCountry(JSON.parse(json) as WorldTopology)) {
    countries.push(...country)
    if (performance.now() - begun < slice) continue
    await new Promise((done) => setTimeout(done))
    begun = performance.now()
  }
  return countries
}

function useOutlines(detail: keyof typeof readers, enabled: boolean): readonly Country[] | null {
  const { data } = useQuery({
    queryKey: ['map/ground', detail],
    queryFn: readers[detail],
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
  return data ?? null
}
