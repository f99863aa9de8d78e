import { IconChevronDown, IconMap2, IconX } from '@tabler/icons-react'
import type { EntityView } from '#shared/protocol/views.ts'
import { locationWords } from '#shared/views/map-words.ts'
import { useApp } from '../../app/store.ts'
import { Field } from '../../ui/Field.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { PlaceChooser } from './PlaceChooser.tsx'
import { setLocation } from './place-actions.ts'

/** Where an entity is on the map; for what is no place only where it has a position. */
export function LocationField({ entity, readOnly }: { entity: EntityView; readOnly: boolean }) {
  const { id, type, location } = entity
  if (!location && type !== 'place' && type !== 'site') return null
  const words = location ? locationWords(location) : 'not on the map'
  return (
    <Field name="Where" className="location">
      {readOnly ? (
        <span className={location ? 'value' : 'value f3'}>{words}</span>
      ) : (
        <PlaceChooser
          entity={entity}
          onPut={(chosen) => setLocation(id, chosen)}
          className="value"
          label={`Where: ${words}`}
        >
          <span className={location ? 'cut' : 'cut f3'}>{words}</span>
          <IconChevronDown className="s f3" aria-hidden />
        </PlaceChooser>
      )}
      {location && <OnTheMap id={id} />}
      {location && !readOnly && (
        <IconAction small label="Take off the map" onClick={() => setLocation(id, null)}>
          <IconX className="s" />
        </IconAction>
      )}
    </Field>
  )
}

function OnTheMap({ id }: { id: string }) {
  const isMap = useApp((state) => state.view === 'map')
  if (isMap) return null
  const show = () => {
    const { select, show } = useApp.getState()
    select({ kind: 'entity', id })
    show('map')
  }
  return (
    <IconAction small label="Show on the map" onClick={show}>
      <IconMap2 className="s" />
    </IconAction>
  )
}
