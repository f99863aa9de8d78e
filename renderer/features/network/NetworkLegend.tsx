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
        <span className="network-denied">(denied)</span>
        some source speaks against it
      </span>
    </div>
  )
}

function Line({ width, dash }: { width: number; dash?: string }) {
  return (
    <svg width="32" height="12" aria-hidden="true">
      <path d="M0 6H32" stroke="var(--fg-2)" strokeWidth={width} strokeDasharray={dash} />
    </svg>
  )
}
