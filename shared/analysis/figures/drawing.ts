/** What a figure is drawn of: plain shapes in px with the names of colours, so that the page and a printed file draw the same. */

/** A colour by its token (`--name` in the interface); the types of entities have their own. */
export type Tone = keyof typeof printTones

/** How a shape is inked. Lines are 1 px unless said otherwise; text is 13 px. */
export interface Look {
  fill?: Tone
  stroke?: Tone
  width?: number
  dash?: string
  opacity?: number
}

/** Words within a text. */
export interface Run {
  text: string
  italic?: boolean
  bold?: boolean
  tone?: Tone
}

/** One shape. */
export type Mark =
  | (Look & { shape: 'rect'; x: number; y: number; w: number; h: number; r?: number })
  | (Look & { shape: 'circle'; x: number; y: number; r: number })
  | (Look & { shape: 'path'; d: string })
  | {
      shape: 'text'
      x: number
      y: number
      runs: readonly Run[]
      size?: number
      tone?: Tone
      anchor?: 'start' | 'middle' | 'end'
      /** Colour of the ground around the letters, where they stand on lines. */
      halo?: Tone
      /** The whole text where it was cut to fit. */
      whole?: string
    }

/** Shapes that belong together, moved to a place. */
export interface Part {
  x: number
  y: number
  scale?: number
  marks: readonly Mark[]
}

/** A whole figure. */
export interface Drawing {
  width: number
  height: number
  /** What a screen reader says of it. */
  title: string
  parts: readonly Part[]
}

/** The light tokens, for paper and files. */
export const printTones = {
  'bg-0': '#F4F4F2',
  'bg-1': '#FAFAF9',
  'bg-2': '#FFFFFF',
  line: '#E6E6E2',
  'line-2': '#D3D3CD',
  'line-3': '#8A8A83',
  fg: '#1D1D1B',
  'fg-2': '#52524C',
  'fg-3': '#62625B',
  'fill-2': '#EDEDEB',
  'fill-3': '#E3E3E1',
  accent: '#2B5BD7',
  bad: '#B3261E',
  person: '#258FB9',
  gov: '#123886',
  org: '#8447CB',
  group: '#AC2C08',
  place: '#26794F',
  site: '#928820',
  agree: '#BB5A88',
  outlet: '#473D35',
  event: '#A66000',
} as const

/** Colour of each type of entity. */
export const toneOfType = {
  person: 'person',
  government: 'gov',
  organisation: 'org',
  'armed-group': 'group',
  place: 'place',
  site: 'site',
  agreement: 'agree',
  outlet: 'outlet',
} as const satisfies { [type: string]: Tone }

/** An outline. */
export type PathMark = Extract<Mark, { shape: 'path' }>

/** Few outlines a path: one path of thousands is slow to paint. */
const mostInPath = 25

/** Paths that are inked alike as few paths, those that came first below. */
export function merged(paths: readonly PathMark[]): PathMark[] {
  const alike = Map.groupBy(paths, ({ fill, stroke, width, dash, opacity }) =>
    [fill, stroke, width, dash, opacity].join(' '),
  )
  return [...alike.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / mostInPath) }, (_, index): PathMark => {
      const some = group.slice(index * mostInPath, (index + 1) * mostInPath)
      return { ...group[0], shape: 'path', d: some.map(({ d }) => d).join('') }
    }),
  )
}

/** About how wide a text is in the interface's letters, in px; capitals and wide scripts count more. */
export function textWidth(text: string, size = 13): number {
  let units = 0
  for (const letter of text) units += unitsOf(letter)
  return units * size
}

function unitsOf(letter: string): number {
  if (/[\u1100-\u{1faff}]/u.test(letter)) return 1
  if (/[A-ZMW@%mw—]/.test(letter)) return 0.72
  return /[ijltfrI.,:;'’|! ]/.test(letter) ? 0.31 : 0.58
}

/** The text, or as much of it as fits with an ellipsis. */
export function cutTo(text: string, width: number, size = 13): string {
  let used = 0
  let room = 0
  let at = 0
  for (const letter of text) {
    used += unitsOf(letter) * size
    if (used > width) return `${text.slice(0, Math.max(1, room)).trimEnd()}…`
    at += letter.length
    if (used + size <= width) room = at
  }
  return text
}
