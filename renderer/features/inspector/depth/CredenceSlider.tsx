import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { type LikelihoodBand, likelihoodBands } from '#shared/model/scale.ts'
import { initial } from '#shared/views/format.ts'
import { useAnalysts, useAppState } from '../../../backend/queries.ts'
import { inWords } from '../../claims/assessments.ts'

interface CredenceSliderProps {
  own: number | undefined
  colleagues: readonly { analyst: string; credence: number }[]
  band: LikelihoodBand | null | undefined
  readOnly: boolean
  onChange(credence: number): void
}

/** The axis of credence, 0 to 100 %: the source's band behind, colleagues hollow, one's own filled and dragged or moved by keys. */
export function CredenceSlider({ own, colleagues, band, readOnly, onChange }: CredenceSliderProps) {
  const track = useRef<HTMLDivElement>(null)
  const analysts = useAnalysts().data
  const me = useAppState().data?.analyst?.name ?? ''
  const step = likelihoodBands.find(({ id }) => id === band)
  const nameOf = (id: string) => analysts?.find((one) => one.id === id)?.name ?? 'Somebody'
  const drag = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect()
    if (!box || readOnly) return
    onChange(within(Math.round(((event.clientX - box.left) / box.width) * 100)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(event.key, own ?? 50)
    if (next === null || readOnly) return
    event.preventDefault()
    event.stopPropagation()
    onChange(next)
  }
  const slider = {
    role: 'slider',
    tabIndex: readOnly ? -1 : 0,
    'aria-label': 'Your credence',
    'aria-valuemin': 0,
    'aria-valuemax': 100,
    'aria-valuenow': own ?? 50,
    'aria-valuetext': own === undefined ? 'not judged' : `${own} %, ${inWords(own)}`,
    'aria-readonly': readOnly,
    onKeyDown,
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      drag(event)
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.buttons === 1) drag(event)
    },
  }
  return (
    <div className="credence">
      <div ref={track} className={`credence-track${readOnly ? '' : ' live'}`} {...slider}>
        {step && <span className="credence-band" style={{ left: `${step.low}%`, width: `${step.high - step.low}%` }} />}
        <span className="credence-line" />
        {colleagues.map(({ analyst, credence }) => (
          <span
            key={analyst}
            className="credence-dot"
            style={{ left: `${credence}%` }}
            title={`${nameOf(analyst)}: ${credence} %`}
          >
            {initial(nameOf(analyst))}
          </span>
        ))}
        {own !== undefined && (
          <span className="credence-dot mine" style={{ left: `${own}%` }}>
            {initial(me)}
          </span>
        )}
      </div>
      <div className="credence-ends t12 f3 num" aria-hidden="true">
        <span>0</span>
        <span>{own === undefined && !readOnly ? 'drag or click to judge' : '50'}</span>
        <span>100 %</span>
      </div>
    </div>
  )
}

const within = (value: number) => Math.max(0, Math.min(100, value))

function moved(key: string, from: number): number | null {
  const steps: { [key: string]: number } = {
    ArrowRight: from + 1,
    ArrowUp: from + 1,
    ArrowLeft: from - 1,
    ArrowDown: from - 1,
    PageUp: from + 10,
    PageDown: from - 10,
    Home: 0,
    End: 100,
  }
  const next = steps[key]
  return next === undefined ? null : within(next)
}
