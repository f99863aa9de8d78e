/** What the shapes of a timeline mean. */
export function TimelineLegend() {
  return (
    <div className="figure-legend">
      <span>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="var(--fg-2)" />
        </svg>
        exact
      </span>
      <span>
        <Swatch fill="var(--fill-3)" caps />
        vague: some time between
      </span>
      <span>
        <Swatch fill="var(--fg-2)" />
        lasting
      </span>
      <span>
        <Swatch fill="var(--bg-2)" />
        single source
      </span>
      <span>
        <Swatch fill="none" dash="4 3" />
        forecast
      </span>
    </div>
  )
}

function Swatch({ fill, dash, caps }: { fill: string; dash?: string; caps?: boolean }) {
  return (
    <svg width="32" height="12" aria-hidden="true" stroke="var(--fg-2)" strokeWidth="1.25">
      <rect x="2" y="2" width="28" height="8" fill={fill} strokeDasharray={dash} />
      {caps && <path d="M2 0V12M30 0V12" />}
    </svg>
  )
}
