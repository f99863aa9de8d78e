import { createElement, Fragment, type ReactElement } from 'react'
import type { Drawing, Mark, Part } from '#shared/analysis/figures/drawing.ts'
import { markElement, runElement, type ToneWriter } from '#shared/analysis/figures/svg.ts'

const inTheme: ToneWriter = (tone) => `var(--${tone})`

/** Shapes of a figure as SVG elements in the colours of the theme. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return createElement(Fragment, null, ...marks.map(element))
}

function element(mark: Mark): ReactElement {
  const { tag, attributes } = markElement(mark, inTheme)
  if (mark.shape !== 'text') return createElement(tag, attributes)
  const runs = mark.runs.map((run) => createElement('tspan', runElement(run, inTheme).attributes, run.text))
  const cut = mark.whole !== undefined && !mark.runs.some(({ text }) => text === mark.whole)
  const whole = cut ? [createElement('title', null, mark.whole)] : []
  return createElement(tag, attributes, ...whole, ...runs)
}

/** Parts of a figure, each at its place. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return createElement(Fragment, null, ...parts.map(group))
}

function group({ x, y, scale, marks }: Part): ReactElement {
  const size = scale === undefined ? '' : ` scale(${scale})`
  return createElement('g', { transform: `translate(${x} ${y})${size}` }, ...marks.map(element))
}

/** A whole figure, as wide as its place. */
export function Figure({ drawing }: { drawing: Drawing }) {
  return (
    <svg
      className="figure"
      role="img"
      aria-label={drawing.title}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      style={{ display: 'block', width: '100%', height: 'auto' }}
    >
      <Parts parts={drawing.parts} />
    </svg>
  )
}
