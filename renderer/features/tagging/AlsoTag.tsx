import { Button, SegmentedControl } from '@mantine/core'
import { IconCheck, IconMapPin, IconMinus } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Occurrence } from '#shared/protocol/views.ts'
import { useArticles } from '../../backend/queries.ts'
import { formatNumber } from '../../ui/format.ts'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { entityLooks } from '../../ui/kinds.tsx'
import { type Bar, closeBar } from '../reader/reader-store.ts'
import type { ReaderView } from '../reader/view/reader-view.ts'
import { type EntityChoice, resolveEntity } from './actions.ts'
import { otherPlaces, type PreviewRow, previewRows, tickedAtFirst } from './occurrences.ts'
import { placeBeside } from './place-bar.ts'
import { windowBounds } from './TaggingBar.tsx'
import { tagMany } from './tag-many.ts'
import { type Scope, useOccurrences } from './use-occurrences.ts'

const size = { width: 396, height: 540 }
const rowHeight = 26

interface AlsoTagProps {
  bar: Bar
  view: ReaderView
  choice: EntityChoice
  onBack(): void
}

/** All other places of the selected words in their context, each with a tick box; applied as one undo step. */
export function AlsoTag({ bar, view, choice, onBack }: AlsoTagProps) {
  const { session } = view
  const panel = useRef<HTMLDivElement>(null)
  const [scope, setScope] = useState<Scope>('project')
  const search = useOccurrences(session, bar, choice, scope)
  const places = useMemo(
    () => otherPlaces(search.found ?? [], session.articleId, bar.range),
    [search.found, session, bar.range],
  )
  const entity = useMemo(() => resolveEntity(session, choice).view, [session, choice])
  const titles = useTitles()
  const rows = useMemo(() => previewRows(places, entity.type, titles), [places, entity.type, titles])
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  useEffect(() => setTicked(tickedAtFirst(rows)), [rows])
  useEffect(() => panel.current?.focus(), [])
  const place = useBeside(panel)

  const apply = () => {
    const chosen = places.filter((_, index) => ticked.has(index))
    closeBar()
    void tagMany(session, choice, entity.name, [{ articleId: session.articleId, ...bar.range }, ...chosen])
  }
  const list = usePreviewList(rows, ticked, setTicked)
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onBack()
    else if (event.key === 'Enter') apply()
    else if (event.key === 'ArrowLeft') setScope('article')
    else if (event.key === 'ArrowRight') setScope('project')
    else if (!list.onKey(event)) return
    event.preventDefault()
  }
  const left = places.length - ticked.size
  return (
    <div
      ref={panel}
      className="pop also-panel"
      role="dialog"
      aria-label={`Also tag the other ${places.length}`}
      tabIndex={-1}
      style={{ width: size.width, maxHeight: size.height, ...(place ?? { opacity: 0 }) }}
      onKeyDown={onKeyDown}
    >
      <div className="also-head">
        <span className="b grow">
          {search.found ? `Also tag the other ${formatNumber(places.length)}` : 'Looking for others'}
        </span>
        <SegmentedControl
          aria-label="Where"
          value={scope}
          onChange={(value) => setScope(value as Scope)}
          data={[
            { value: 'article', label: <Count name="Article" count={search.here} /> },
            { value: 'project', label: <Count name="Project" count={search.all} /> },
          ]}
        />
      </div>
      <Progressing search={search} />
      <div
        ref={list.scroller}
        className="also-list"
        style={{ height: list.height + 10 }}
        role="listbox"
        aria-multiselectable
        aria-label="Places"
      >
        <div style={{ height: list.height, position: 'relative' }}>
          {list.items.map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                <div key={index} className="also-row" style={{ transform: `translateY(${start}px)` }}>
                  <Row
                    row={row}
                    ticked={ticked}
                    look={entityLooks[entity.type].className}
                    current={index === list.at}
                    toggle={() => list.toggle(index)}
                  />
                </div>
              )
            )
          })}
        </div>
      </div>
      <div className="also-foot">
        <span className="f2 t12 grow">{`${left > 0 ? `${formatNumber(left)} left out. ` : ''}One undo step.`}</span>
        <Button variant="subtle" tabIndex={-1} onClick={onBack}>
          Cancel
        </Button>
        <Button
          variant="filled"
          tabIndex={-1}
          disabled={!search.found}
          rightSection={<KeyCaps keys="Enter" />}
          onClick={apply}
        >
          {ticked.size > 0 ? `Tag ${formatNumber(ticked.size)} and this one` : 'Tag this one'}
        </Button>
      </div>
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

/** The keyboard's line, the ticks, and which lines are in the page. */
function usePreviewList(
  rows: readonly PreviewRow[],
  ticked: ReadonlySet<number>,
  setTicked: (ticked: ReadonlySet<number>) => void,
) {
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const toggle = (index: number) => {
    const row = rows[index]
    if (!row) return
    setAt(index)
    setTicked(toggled(ticked, row))
  }
  const onKey = (event: KeyboardEvent): boolean => {
    const steps: { [key: string]: number } = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 12,
      PageUp: -12,
      Home: -rows.length,
      End: rows.length,
    }
    const step = steps[event.key]
    if (step !== undefined) {
      const next = Math.max(0, Math.min(rows.length - 1, at + step))
      setAt(next)
      virtual.scrollToIndex(next)
    } else if (event.key === ' ') toggle(at)
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      const places = rows.flatMap((row) => (row.kind === 'place' ? [row.index] : []))
      setTicked(ticked.size === places.length ? new Set() : new Set(places))
    } else return false
    return true
  }
  return { scroller, at, items: virtual.getVirtualItems(), height: virtual.getTotalSize(), toggle, onKey }
}

/** A place's tick turned; for an article, all of its places: off only when all are on. */
function toggled(ticked: ReadonlySet<number>, row: PreviewRow): Set<number> {
  const indexes = row.kind === 'article' ? row.indexes : [row.index]
  const next = new Set(ticked)
  const off = indexes.every((index) => ticked.has(index))
  for (const index of indexes) {
    if (off) next.delete(index)
    else next.add(index)
  }
  return next
}

interface RowProps {
  row: PreviewRow
  ticked: ReadonlySet<number>
  look: string
  current: boolean
  toggle(): void
}

function Row({ row, ticked, look, current, toggle }: RowProps) {
  const on = row.kind === 'place' ? ticked.has(row.index) : row.indexes.every((index) => ticked.has(index))
  const some = row.kind === 'article' && !on && row.indexes.some((index) => ticked.has(index))
  const shared = { onClick: toggle, onKeyDown: () => undefined }
  if (row.kind === 'article') {
    const count = row.indexes.filter((index) => ticked.has(index)).length
    return (
      <div
        {...shared}
        role="option"
        tabIndex={-1}
        aria-selected={on}
        className={`also-article${current ? ' cur' : ''}`}
        aria-label={`${row.title}, ${count} of ${row.indexes.length}`}
      >
        <Box on={on} some={some} />
        <span className="cut grow" dir="auto">
          {row.title}
        </span>
        <span className="num f3">{`${count}/${row.indexes.length}`}</span>
      </div>
    )
  }
  return (
    <div
      {...shared}
      role="option"
      tabIndex={-1}
      aria-selected={on}
      className={`also-place${on ? '' : ' no'}${current ? ' cur' : ''}`}
    >
      <Box on={on} />
      <Context place={row.place} look={on ? look : ''} />
      {row.doubt && (
        <span className="why">
          <IconMapPin className="s" />
          {row.doubt}
        </span>
      )}
    </div>
  )
}

const startsRightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** The word in one column with what stands around it, so that a wrong one stands out. */
function Context({ place, look }: { place: Occurrence; look: string }) {
  const direction = startsRightToLeft.test(place.exact) ? 'rtl' : 'ltr'
  return (
    <span className="kwic" dir={direction}>
      <span className="kl">
        <bdi dir={direction}>{place.before.replace(/\s+/g, ' ')}</bdi>
      </span>
      <b className={look}>{place.exact.replace(/\s+/g, ' ')}</b>
      <span className="kr">{place.after.replace(/\s+/g, ' ')}</span>
    </span>
  )
}

function Box({ on, some }: { on: boolean; some?: boolean }) {
  return (
    <span className={`box${on || some ? ' on' : ''}`} aria-hidden="true">
      {some ? <IconMinus /> : <IconCheck />}
    </span>
  )
}

/** Right of the bar, else left of it, else over it. */
function useBeside(panel: React.RefObject<HTMLDivElement | null>) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    const bar = panel.current?.closest('.selbar')?.getBoundingClientRect()
    if (bar) setPlace(placeBeside(bar, size, windowBounds()))
  }, [panel])
  return place
}
