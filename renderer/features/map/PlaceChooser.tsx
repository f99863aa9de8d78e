import { Combobox, Popover, TextInput, UnstyledButton, useCombobox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Location } from '#shared/model/entity.ts'
import { coordinateWords, readCoordinates } from '#shared/places/coordinates.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { useRead } from '../../backend/queries.ts'
import { useFirstMarked } from '../../ui/use-first-marked.ts'
import { CandidateLine } from './CandidateLine.tsx'
import { locationOf, placeByClick } from './place-actions.ts'
import './map.css'

interface PlaceChooserProps {
  entity: EntityView
  onPut(location: Location): void
  /** Name of the button that opens it, where what it shows does not say it. */
  label?: string
  className: string
  children: ReactNode
}

/** Chooses where a place is: from the list by any name, by coordinates, or by a click on the map. */
export function PlaceChooser({ entity, onPut, label, className, children }: PlaceChooserProps) {
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={320} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={className} aria-label={label} onClick={() => setOpen(!open)}>
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className="map-chooser">
        {open && (
          <Choices
            entity={entity}
            onPut={(location) => {
              setOpen(false)
              onPut(location)
            }}
            onByClick={() => {
              setOpen(false)
              placeByClick(entity.id)
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

interface ChoicesProps extends Pick<PlaceChooserProps, 'entity' | 'onPut'> {
  /** It will be put by a click on the map. */
  onByClick(): void
}

function Choices({ entity, onPut, onByClick }: ChoicesProps) {
  const combobox = useCombobox({ opened: true })
  const [text, setText] = useState('')
  const typed = text.trim()
  const position = readCoordinates(typed)
  const candidates =
    useRead(
      'place/candidates',
      { id: entity.id, limit: 12, ...(typed === '' || position ? {} : { text: typed }) },
      { keepPrevious: true },
    ).data ?? []
  useFirstMarked(combobox, `${typed} ${candidates.map(({ id }) => id).join(' ')}`)
  const submit = (value: string) => {
    const candidate = candidates.find(({ id }) => id === value)
    if (value === 'typed' && position) onPut(position)
    else if (value === 'click') onByClick()
    else if (candidate) onPut(locationOf(candidate))
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget>
        <TextInput
          size="xs"
          data-autofocus
          dir="auto"
          aria-label="Find a place"
          placeholder="A name, or 35.93, 36.63"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className="map-options">
        {position ? (
          <Combobox.Option value="typed">{`At ${coordinateWords(position)}`}</Combobox.Option>
        ) : (
          candidates.map((candidate) => (
            <Combobox.Option key={candidate.id} value={candidate.id} className="map-candidate">
              <CandidateLine candidate={candidate} />
            </Combobox.Option>
          ))
        )}
        {!position && candidates.length === 0 && <p className="t12 f3 map-none">Not in the list of places.</p>}
        <Combobox.Option value="click">Click on the map…</Combobox.Option>
      </Combobox.Options>
    </Combobox>
  )
}
