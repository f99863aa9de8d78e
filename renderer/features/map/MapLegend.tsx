import type { Frame } from '#shared/analysis/figures/frame.ts'
import { literalDash, mapSources } from '#shared/analysis/figures/map.ts'
import { scaleBar } from '#shared/analysis/figures/map-ground.ts'

/** What the dots of a map mean, how far is how far, and whose data it is drawn from. */
export function MapLegend({ frame }: { frame: Frame }) {
  const bar = scaleBar(frame, 90)
  return (
    <div className="figure-legend">
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="var(--place)" />
        </svg>
        events there
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="var(--place)" strokeWidth="2" />
        </svg>
        only named
      </span>
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle
            cx="6"
            cy="6"
            r="4.5"
            fill="none"
            stroke="var(--place)"
            strokeWidth="2"
            strokeDasharray={literalDash}
          />
        </svg>
        only literally: stands for somebody
      </span>
      <span>larger: more events and mentions</span>
      <span className="num">
        <svg width={bar.width + 2} height="12" aria-hidden="true">
          <path d={`M1 3V8H${bar.width + 1}V3`} fill="none" stroke="var(--fg-2)" strokeWidth="1.25" />
        </svg>
        {bar.words}
      </span>
      <span className="grow" />
      <span className="f3">{mapSources}</span>
    </div>
  )
}
