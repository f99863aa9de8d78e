import type { Location } from '#shared/model/entity.ts'
import type { PlaceCandidate } from '#shared/protocol/depth-views.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { useApp } from '../../app/store.ts'
import { paintRow } from '../../backend/paint.ts'
import { write } from '../../backend/write.ts'
import { useMapStore } from './map-store.ts'

/** Puts an entity at a position, or takes it off the map. */
export function setLocation(id: string, location: Location | null): void {
  const paint = () => paintRow('entity/list', id, { location: location ?? undefined } as Partial<EntityView>)
  void write('entity/set', { id, location }, { paint })
}

/** The position of a place of the shipped list, and from whom it is known. */
export function locationOf({ id, name, country, latitude, longitude }: PlaceCandidate): Location {
  return { latitude, longitude, ...(country === '' ? {} : { country }), source: sourceOf(id), sourceId: id, name }
}

function sourceOf(id: string): string {
  if (id.startsWith('region-')) return 'Dossier'
  return id.startsWith('country-') ? 'Natural Earth' : 'GeoNames'
}

/** Shows the map, where the next click puts the entity. */
export function placeByClick(id: string): void {
  const { select, show } = useApp.getState()
  select({ kind: 'entity', id })
  useMapStore.getState().place(id)
  show('map')
}
