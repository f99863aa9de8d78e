import { UnstyledButton } from '@mantine/core'
import { IconMapPinPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Location } from '#shared/model/entity.ts'
import { formatNumber } from '#shared/views/format.ts'
import type { CountedPlace } from '#shared/views/map-places.ts'
import { placeWords } from '#shared/views/map-words.ts'
import { focusIfLost } from '../../app/focus.ts'
import { useApp } from '../../app/store.ts'
import { useRead } from '../../backend/queries.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { EntityIcon } from '../../ui/kinds.tsx'
import { CandidateLine } from './CandidateLine.tsx'
import { useMapStore } from './map-store.ts'
import { PlaceChooser } from './PlaceChooser.tsx'
import { locationOf, setLocation } from './place-actions.ts'

/** Rows at once: each asks for candidates. */
const page = 12

interface UnplacedPanelProps {
  unplaced: readonly CountedPlace[]
  readOnly: boolean
  /** There is no room beside the map: it lies over it. */
  over: boolean
  /** Shows where something was put. */
  onPlaced(location: Location): void
}

/** Places that have no position yet, each with the likeliest ones: a click puts it there. */
export function UnplacedPanel({ unplaced, readOnly, over, onPlaced }: UnplacedPanelProps) {
  const [limit, setLimit] = useState(page)
  return (
    <section className={`map-list${over ? ' over' : ''}`} aria-label="Not on the map">
      {unplaced.slice(0, limit).map((row) => (
        <Row key={row.entity.id} row={row} readOnly={readOnly} onPlaced={onPlaced} />
      ))}
      {unplaced.length > limit && (
        <button type="button" className="link t12 f2" onClick={() => setLimit(limit + page)}>
          {`Show more of ${formatNumber(unplaced.length)}`}
        </button>
      )}
    </section>
  )
}

interface RowProps {
  row: CountedPlace
  readOnly: boolean
  onPlaced(location: Location): void
}

function Row({ row, readOnly, onPlaced }: RowProps) {
  const { entity } = row
  const selected = useApp((state) => state.selected?.id === entity.id)
  const put = (location: Location) => {
    setLocation(entity.id, location)
    useApp.getState().select({ kind: 'entity', id: entity.id })
    onPlaced(location)
    focusIfLost()
  }
  return (
    <section className={`map-unplaced${selected ? ' on' : ''}`} aria-label={entity.name}>
      <div className="row">
        <UnstyledButton
          className="row grow map-unplaced-name"
          aria-pressed={selected}
          onClick={() => useApp.getState().select({ kind: 'entity', id: entity.id })}
        >
          <EntityIcon type={entity.type} silent />
          <bdi className="cut m">{entity.name}</bdi>
          <span className="f3 t12 num cut">{placeWords(row)}</span>
        </UnstyledButton>
        {!readOnly && (
          <IconAction small label="Click where it is" onClick={() => useMapStore.getState().place(entity.id)}>
            <IconMapPinPlus className="s" />
          </IconAction>
        )}
      </div>
      {!readOnly && <Offered row={row} onPut={put} />}
    </section>
  )
}

/** The two likeliest, and the way to the others. The second click of a double one would meet the next row, which has moved up. */
function Offered({ row: { entity }, onPut }: { row: CountedPlace; onPut(location: Location): void }) {
  const candidates = useRead('place/candidates', { id: entity.id }).data
  if (!candidates) return null
  return (
    <>
      {candidates.slice(0, 2).map((candidate) => (
        <UnstyledButton
          key={candidate.id}
          className="map-candidate"
          onClick={(event) => event.detail < 2 && onPut(locationOf(candidate))}
        >
          <CandidateLine candidate={candidate} />
        </UnstyledButton>
      ))}
      {candidates.length === 0 && <p className="t12 f3 map-none">Not in the list of places.</p>}
      <PlaceChooser entity={entity} onPut={onPut} className="link t12 f2 map-other">
        Another place…
      </PlaceChooser>
    </>
  )
}
