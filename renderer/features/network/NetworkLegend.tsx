import type { Tone } from '#shared/analysis/figures/drawing.ts'

/** What the lines of a network mean. */
export function NetworkLegend() {
  return (
    <div className="figure-legend">
      <span>
        <Line width={2.25} />
        three or more sources
      </span>
      <span>
        <Line width={1.5} />
        two
      </span>
      <span>
        <Line width={1} dash="5 4" />
        one, asserted only
      </span>
      <span>
        <Line width={1} tone="bad" />
        <span className="network-denied">(denied)</span>
        some source speaks against it
      </span>
      <span>
        <svg width="10" height="12" aria-hidden="true">
          <circle cx="5" cy="6" r="4" fill="var(--fg-2)" />
        </svg>
        named when nearer
      </span>
    </div>
  )
}

function Line({ width, dash, tone = 'fg-2' }: { width: number; dash?: string; tone?: Tone }) {
  return (
    <svg width="32" height="12" aria-hidden="true">
      <path d="M0 6H32" stroke={`var(--${tone})`} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  )
}
