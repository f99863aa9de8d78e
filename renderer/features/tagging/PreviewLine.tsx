import { IconCheck, IconHelpCircle, IconMapPin, IconMinus } from '@tabler/icons-react'
import type { Occurrence } from '#shared/protocol/views.ts'
import type { PreviewRow } from './occurrences.ts'

interface PreviewLineProps {
  row: PreviewRow
  ticked: ReadonlySet<number>
  look: string
  current: boolean
  toggle(): void
}

/** A line of the preview: a group with the tick of all its places, or a place in its context. */
export function PreviewLine({ row, ticked, look, current, toggle }: PreviewLineProps) {
  const on = row.kind === 'place' ? ticked.has(row.index) : row.indexes.every((index) => ticked.has(index))
  const some = row.kind === 'group' && !on && row.indexes.some((index) => ticked.has(index))
  const shared = { onClick: toggle, onKeyDown: () => undefined }
  if (row.kind === 'group') {
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
      <Context place={row.place} look={on ? (row.look ?? look) : ''} />
      {row.doubt && (
        <span className="why">
          {row.doubt === 'the place?' ? <IconMapPin className="s" /> : <IconHelpCircle className="s" />}
          {row.doubt}
        </span>
      )}
    </div>
  )
}

const startsRightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * The word in one column with what stands around it, so that a wrong one stands out. The space before it does not
 * break: a plain one at the end of a line would go to the side where the line, cut at its start, begins.
 */
function Context({ place, look }: { place: Occurrence; look: string }) {
  const direction = startsRightToLeft.test(place.exact) ? 'rtl' : 'ltr'
  return (
    <span className="kwic" dir={direction}>
      <span className="kl">
        <bdi dir={direction}>{place.before.replace(/\s+/g, ' ').replace(/ $/, '\u00a0')}</bdi>
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
