import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useMapStore } from './map-store.ts'

/** Says what the next click does; the cross is where Enter puts it. */
export function PlacingBar({ name }: { name: string }) {
  useEffect(() => {
    document.querySelector<HTMLElement>('.map-canvas')?.focus()
  }, [])
  return (
    <>
      <svg className="map-cross" width="21" height="21" aria-hidden="true">
        <path d="M10.5 0V8M10.5 13V21M0 10.5H8M13 10.5H21" stroke="var(--accent)" strokeWidth="1.5" />
      </svg>
      <div className="map-placing" role="status">
        <span className="cut">
          Click where <bdi className="m">{name}</bdi> is, or move the map and press Enter.
        </span>
        <Button variant="subtle" size="compact-xs" onClick={() => useMapStore.getState().place(null)}>
          Cancel
        </Button>
      </div>
    </>
  )
}
