import { laneCount, noLane } from '#shared/text/lanes.ts'
import type { Layer, Look } from '../session/passages.ts'

/** At rest, selected, or under the pointer. */
export type State = 'rest' | 'selected' | 'hover'

const looks: { readonly [L in Look]: { layer: Layer; color: string; tint: string; selected: string; line: string } } = {
  person: entity('person'),
  gov: entity('gov'),
  org: entity('org'),
  group: entity('group'),
  place: entity('place'),
  site: entity('site'),
  agree: entity('agree'),
  outlet: entity('outlet'),
  unknown: { ...entity('line-3'), tint: 'transparent' },
  claim: { layer: 'claim', color: 'claim', tint: 'var(--claim-t)', selected: 'var(--claim-sel)', line: 'solid' },
  event: { layer: 'event', color: 'event', tint: 'var(--event-t)', selected: strong('event'), line: 'dashed' },
  tag: { layer: 'tag', color: 'tag', tint: 'var(--tag-t)', selected: strong('tag'), line: 'dotted' },
  note: { layer: 'note', color: 'line-3', tint: 'var(--fill-1)', selected: 'var(--fill-3)', line: 'solid' },
}

function entity(color: string) {
  return { layer: 'entity' as const, color, tint: `var(--${color}-t)`, selected: strong(color), line: 'solid' }
}

function strong(color: string): string {
  return `color-mix(in srgb, var(--${color}) 34%, transparent)`
}

/** The name under which a highlight of a look, lane and state is registered. */
export function highlightName(look: Look, lane: number, state: State): string {
  return `dossier-${state}-${look}-${lane}`
}

/** Highlights that are not passages, each with its declarations. */
const others = {
  'dossier-find': 'background-color: var(--warn-t); text-decoration: underline 1px var(--warn)',
  'dossier-find-current': 'background-color: color-mix(in srgb, var(--warn) 45%, transparent)',
  'dossier-pending': 'background-color: var(--text-sel)',
  'dossier-flash': 'background-color: var(--accent-t)',
  'dossier-suggested': 'text-decoration: underline dotted 1.5px var(--line-3); text-underline-offset: 3px',
  'dossier-suggested-known': 'text-decoration: underline dotted 2px var(--fg-2); text-underline-offset: 3px',
  'dossier-suggested-current': 'background-color: var(--fill-3)',
  'dossier-word': 'background-color: color-mix(in srgb, var(--claim) 32%, transparent)',
} as const
/** A highlight that is not of passages. */
export type OtherHighlight = keyof typeof others

/**
 * The element all highlighted text is inside of. Its descendants inherit its highlight styles. Not the text itself: that
 * takes and gives the keyboard, and each time the browser would resolve the styles of all its descendants anew.
 */
const highlightScope = '.page'

/**
 * Style rules of all highlights: a soft tint and a 2 px underline whose distance tells the lane.
 * A rule that matched every element would be resolved for every element; the scope is resolved once.
 */
function highlightRules(): string {
  const rules = Object.entries(others).map(([name, body]) => `${highlightScope}::highlight(${name}) { ${body} }`)
  for (const look of Object.keys(looks) as Look[]) {
    for (let lane = 1; lane <= noLane; lane++) {
      for (const state of ['rest', 'selected', 'hover'] as const) {
        rules.push(
          `${highlightScope}::highlight(${highlightName(look, lane, state)}) { ${declarations(look, lane, state)} }`,
        )
      }
    }
  }
  return rules.join('\n')
}

function declarations(look: Look, lane: number, state: State): string {
  const { layer, color, tint, selected, line } = looks[look]
  const faint = layer !== 'entity' && lane === noLane && state === 'rest'
  if (faint) return ''
  const background = `background-color: ${state === 'selected' ? selected : state === 'hover' ? 'transparent' : tint}`
  if (lane > laneCount) return background
  const atRest = look === 'claim' && state === 'rest' ? 'claim-u' : color
  const thickness = state === 'hover' ? 3 : look === 'note' && state === 'rest' ? 1 : 2
  return `${background}; text-decoration: underline ${line} ${thickness}px var(--${atRest}); text-underline-offset: var(--lane-${lane})`
}

let installed: CSSStyleSheet | undefined

/** Adds the rules to the page, once. A constructed sheet needs no inline style, which the page's policy refuses. */
export function installHighlightRules(): void {
  if (installed) return
  installed = new CSSStyleSheet()
  installed.replaceSync(highlightRules())
  document.adoptedStyleSheets.push(installed)
}
