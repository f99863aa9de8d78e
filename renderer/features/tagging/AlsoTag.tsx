import { Button, SegmentedControl } from '@mantine/core'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { EntityType } from '#shared/model/entity.ts'
import type { Occurrence } from '#shared/protocol/views.ts'
import { formatNumber } from '#shared/views/format.ts'
import { useArticles } from '../../backend/queries.ts'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { entityLooks } from '../../ui/kinds.tsx'
import { type Bar, closeBar } from '../reader/reader-store.ts'
import type { ReaderView } from '../reader/view/reader-view.ts'
import { type EntityChoice, resolveEntity } from './actions.ts'
import { otherPlaces, previewRows, tickedAtFirst } from './occurrences.ts'
import { PreviewList, usePreview } from './PreviewList.tsx'
import { placeBeside } from './place-bar.ts'
import { typeOfDigit, windowBounds } from './TaggingBar.tsx'
import { tagMany } from './tag-many.ts'
import { type Scope, useOccurrences } from './use-occurrences.ts'

const size = { width: 396, height: 540 }

interface AlsoTagProps {
  bar: Bar
  view: ReaderView
  choice: EntityChoice
  /** Chooses the type of a new entity. */
  onType(type: EntityType): void
  onBack(): void
}

/** All other places of the selected words in their context, each with a tick box; applied as one undo step. */
export function AlsoTag({ bar, view, choice, onType, onBack }: AlsoTagProps) {
  const { session } = view
  const panel = useRef<HTMLDivElement>(null)
  const [scope, setScope] = useState<Scope>('project')
  const search = useOccurrences(session, bar, choice, scope)
  const places = useMemo(
    () => otherPlaces(search.found ?? [], session.articleId, bar.range),
    [search.found, session, bar.range],
  )
  const entity = useMemo(() => resolveEntity(session, choice).view, [session, choice])
  const preview = useOtherPlaces(places, entity.type)
  useEffect(() => panel.current?.focus(), [])
  const place = useBeside(panel)

  const apply = () => {
    if (!search.found) return
    const chosen = places.filter((_, index) => preview.ticked.has(index))
    closeBar()
    void tagMany(session, choice, entity.name, [{ articleId: session.articleId, ...bar.range }, ...chosen])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const type = typeOfDigit(event, false)
    if (event.key === 'Escape') onBack()
    else if (event.key === 'Enter') apply()
    else if (type && 'name' in choice) onType(type)
    else if (event.key === 'ArrowLeft') setScope('article')
    else if (event.key === 'ArrowRight') setScope('project')
    else if (!preview.onKey(event)) return
    event.preventDefault()
  }
  return (
    <div
      ref={panel}
      className={`pop also-panel${place?.over ? ' over' : ''}`}
      role="dialog"
      aria-label={`Also tag the other ${places.length}`}
      tabIndex={-1}
      style={{ width: size.width, maxHeight: size.height, ...styleAt(place) }}
      onKeyDown={onKeyDown}
    >
      <Head search={search} places={places.length} scope={scope} setScope={setScope} />
      <Progressing search={search} />
      <PreviewList preview={preview} look={entityLooks[entity.type].className} />
      <Foot
        ticked={preview.ticked.size}
        left={places.length - preview.ticked.size}
        ready={search.found !== null}
        onBack={onBack}
        apply={apply}
      />
    </div>
  )
}

interface HeadProps {
  search: ReturnType<typeof useOccurrences>
  places: number
  scope: Scope
  setScope(scope: Scope): void
}

function Head({ search, places, scope, setScope }: HeadProps) {
  return (
    <div className="also-head">
      <span className="b grow">
        {search.found ? `Also tag the other ${formatNumber(places)}` : 'Looking for others'}
      </span>
      <SegmentedControl
        aria-label="Where"
        value={scope}
        onChange={setScope}
        data={[
          { value: 'article', label: <Count name="Article" count={search.here} /> },
          { value: 'project', label: <Count name="Project" count={search.all} /> },
        ]}
      />
    </div>
  )
}

interface FootProps {
  ticked: number
  left: number
  ready: boolean
  onBack(): void
  apply(): void
}

function Foot({ ticked, left, ready, onBack, apply }: FootProps) {
  return (
    <div className="also-foot">
      <span className="f2 t12 grow">{`${left > 0 ? `${formatNumber(left)} left out. ` : ''}One undo step.`}</span>
      <Button variant="subtle" tabIndex={-1} onClick={onBack}>
        Cancel
      </Button>
      <Button variant="filled" tabIndex={-1} disabled={!ready} rightSection={<KeyCaps keys="Enter" />} onClick={apply}>
        {ticked > 0 ? `Tag ${formatNumber(ticked)} and this one` : 'Tag this one'}
      </Button>
    </div>
  )
}

function Count({ name, count }: { name: string; count: number | null }) {
  return (
    <span>
      {name} {count !== null && <span className="f3 num">{formatNumber(count)}</span>}
    </span>
  )
}

function Progressing({ search }: { search: ReturnType<typeof useOccurrences> }) {
  if (search.found) return null
  if (search.error) {
    return (
      <p className="also-empty" role="alert">
        {search.error}
      </p>
    )
  }
  return <div className="loading-bar" role="progressbar" aria-label="Looking for other places" />
}

function useTitles(): (articleId: string) => string {
  const articles = useArticles().data
  return useMemo(() => {
    const titles = new Map(articles?.map(({ id, title }) => [id, title]))
    return (articleId: string) => titles.get(articleId) ?? 'Article'
  }, [articles])
}

/** The lines with their ticks. */
function useOtherPlaces(places: readonly Occurrence[], type: EntityType) {
  const titles = useTitles()
  const rows = useMemo(() => previewRows(places, type, titles), [places, type, titles])
  const ticks = useMemo(() => tickedAtFirst(places, type), [places, type])
  return usePreview(rows, ticks, places.length)
}

function styleAt(place: ReturnType<typeof placeBeside> | null) {
  return place ? { left: place.left, top: place.top } : { opacity: 0 }
}

/** Right of the bar, else left of it, else over it. */
function useBeside(panel: React.RefObject<HTMLDivElement | null>) {
  const [place, setPlace] = useState<ReturnType<typeof placeBeside> | null>(null)
  useLayoutEffect(() => {
    const bar = panel.current?.closest('.selbar')?.getBoundingClientRect()
    if (bar) setPlace(placeBeside(bar, size, windowBounds()))
  }, [panel])
  return place
}
