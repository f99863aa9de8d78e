import {
  $getNodeByKey,
  $getRoot,
  createEditor,
  type EditorUpdateOptions,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical'
import type { Block, Zone } from '#shared/model/block.ts'
import type { TextRange } from '#shared/model/passage.ts'
import { estimateHeight, type Group, groupRows, regroupRows } from './groups.ts'
import { $createBox, BoxNode, readerNodes } from './nodes.ts'
import { planRows } from './plan.ts'
import { sameRow } from './rows.ts'
import { type PlacedRun, TextMap } from './text-map.ts'

/** What the text is laid out with, to estimate the height of what is not laid out yet. */
interface PageSize {
  charactersPerLine: number
  /** Px. */
  lineHeight: number
}

interface SurfaceOptions {
  /** Names a run of furniture. */
  foldLabel(zone: Zone, blocks: readonly Block[]): string
}

/** A group on the page. `runs` is null until its text has been made. */
interface PlacedGroup {
  group: Group
  key: string
  element: HTMLElement
  runs: PlacedRun[] | null
}

const textClasses = {
  bold: 'f-bold',
  italic: 'f-italic',
  underline: 'f-underline',
  strikethrough: 'f-strike',
  underlineStrikethrough: 'f-underline-strike',
  code: 'f-code',
  subscript: 'f-sub',
  superscript: 'f-sup',
}
const quiet: EditorUpdateOptions = { discrete: true, skipTransforms: true, tag: SKIP_DOM_SELECTION_TAG }
/** Groups whose text is made in one slice of idle time. */
const groupsPerSlice = 8

/**
 * The article's text on the page: a read-only Lexical editor whose root holds groups of blocks, about a window high.
 * The browser skips groups that are off screen (`content-visibility`); their text is made in idle time,
 * or at once when something needs it.
 */
export class Surface {
  readonly root: HTMLElement
  readonly map: TextMap
  readonly #editor: LexicalEditor
  readonly #options: SurfaceOptions
  #placed: PlacedGroup[] = []
  #groupOf = new WeakMap<Element, number>()
  #idle = 0

  constructor(root: HTMLElement, options: SurfaceOptions) {
    this.root = root
    this.#options = options
    this.#editor = createEditor({
      namespace: 'reader',
      editable: false,
      disableEvents: true,
      nodes: readerNodes,
      theme: { text: textClasses },
      onError: (error) => {
        throw error
      },
    })
    this.#editor.setRootElement(root)
    // The editor sets pre-wrap, with which spaces at the end of a line would be tinted.
    root.style.whiteSpace = 'pre-line'
    this.map = new TextMap((key) => this.#editor.getElementByKey(key))
  }

  /** How many groups there are. */
  get length(): number {
    return this.#placed.length
  }

  /** The offsets a group covers. */
  group(at: number): TextRange | undefined {
    return this.#placed[at]?.group
  }

  /** Puts blocks on the page; of what was there before, groups without a change stay as they are. */
  show(blocks: readonly Block[], direction: 'ltr' | 'rtl', size: PageSize): void {
    const rows = planRows(blocks, direction, this.#options.foldLabel)
    const before = this.#placed.map(({ group }) => group)
    let plan = before.length === 0 ? { groups: groupRows(rows), head: 0, tail: 0 } : regroupRows(before, rows, sameRow)
    if (this.root.dir !== direction) plan = { groups: groupRows(rows), head: 0, tail: 0 }
    this.root.dir = direction
    this.#replace(plan, size)
    this.#groupOf = new WeakMap(this.#placed.map(({ element }, at) => [element, at]))
    this.map.set(this.#placed.map(({ group: { start, end } }, at) => ({ start, end, runs: () => this.#runs(at) })))
    this.#fillInIdleTime()
  }

  /** Takes the text off the page. */
  destroy(): void {
    cancelIdleCallback(this.#idle)
    this.#editor.setRootElement(null)
  }

  /** The element of a group, with its text. */
  element(group: number): HTMLElement | null {
    this.#runs(group)
    return this.#placed[group]?.element ?? null
  }

  /** All groups' elements, whether their text is made or not. */
  elements(): HTMLElement[] {
    return this.#placed.map(({ element }) => element)
  }

  /** The group whose element this is or is inside of; -1 outside of the text. */
  groupOf(node: Node): number {
    const start = node instanceof Element ? node : node.parentElement
    const element = start?.closest('.group')
    return element ? (this.#groupOf.get(element) ?? -1) : -1
  }

  /** The canonical offset of a place on the page; null outside of the text. */
  offsetOf(node: Node, offset: number): number | null {
    const group = this.groupOf(node)
    if (group < 0) return null
    if (node instanceof Text) return this.map.offsetOf(node, offset, group)
    return this.#offsetInElement(node, offset, group)
  }

  /** A live range, to be measured or selected; null where none of it is on the page. */
  measure(range: TextRange): Range | null {
    const place = this.map.range(range)
    if (!place) return null
    const made = document.createRange()
    made.setStart(place.startContainer, place.startOffset)
    made.setEnd(place.endContainer, place.endOffset)
    return made
  }

  /** A place between elements stands for the start of the text behind it, or the end of the text before it. */
  #offsetInElement(node: Node, offset: number, group: number): number | null {
    const next = firstText(node.childNodes[offset] ?? null)
    const start = next && this.map.offsetOf(next, 0, group)
    if (start !== null) return start
    const last = lastText(node.childNodes[offset - 1] ?? node)
    const end = last && this.map.offsetOf(last, last.length, group)
    return end ?? this.#placed[group]?.group.start ?? null
  }

  #replace({ groups, head, tail }: { groups: Group[]; head: number; tail: number }, size: PageSize): void {
    const fresh = groups.slice(head, groups.length - tail)
    const keys: string[] = []
    this.#update(() => {
      const nodes = fresh.map((group) => $createBox(emptyGroup(group, size, this.root.dir), () => undefined))
      keys.push(...nodes.map((node) => node.getKey()))
      $getRoot().splice(head, this.#placed.length - head - tail, nodes)
    })
    const made = fresh.map((group, at): PlacedGroup => {
      const key = keys[at] ?? ''
      const element = this.#editor.getElementByKey(key)
      if (!element) throw new Error(`The reader’s group ${at} has no element`)
      return { group, key, element, runs: null }
    })
    const kept = [...this.#placed.slice(0, head), ...made, ...this.#placed.slice(this.#placed.length - tail)]
    this.#placed = kept.map((placed, at) => ({ ...placed, group: groups[at] ?? placed.group }))
  }

  /** The runs of a group; makes its text if that is not done yet. */
  #runs(at: number): readonly PlacedRun[] {
    const placed = this.#placed[at]
    if (!placed) return []
    if (!placed.runs) this.#fill([placed])
    return placed.runs ?? []
  }

  #fill(groups: readonly PlacedGroup[]): void {
    this.#update(() => {
      for (const placed of groups) {
        const node = $getNodeByKey(placed.key)
        if (!(node instanceof BoxNode)) continue
        const runs: PlacedRun[] = []
        const { start: from, rows } = placed.group
        const boxes = rows.map(({ box }) =>
          $createBox(box, ({ start, end }, key) => runs.push({ start: start - from, end: end - from, key })),
        )
        node.append(...boxes)
        placed.runs = runs
      }
    })
  }

  #fillInIdleTime(): void {
    cancelIdleCallback(this.#idle)
    const next = (deadline: IdleDeadline) => {
      const empty = this.#placed.filter(({ runs }) => runs === null)
      let at = 0
      do {
        this.#fill(empty.slice(at, at + groupsPerSlice))
        at += groupsPerSlice
      } while (at < empty.length && deadline.timeRemaining() > 4)
      if (at < empty.length) this.#idle = requestIdleCallback(next, { timeout: 200 })
    }
    this.#idle = requestIdleCallback(next, { timeout: 200 })
  }

  /**
   * Nobody edits this text, so the editor need not watch it; when something is drawn beside the text,
   * its watcher would read the selection, which lays out the page.
   */
  #update(change: () => void): void {
    this.#editor.update(change, quiet)
    this.#editor._observer?.disconnect()
  }
}

/** Without a direction of its own, the editor would let the first letter of each group decide. */
function emptyGroup(group: Group, size: PageSize, dir: string) {
  return {
    tag: 'div',
    className: 'group',
    attributes: { dir, style: `contain-intrinsic-block-size: auto ${estimateHeight(group, size)}px` },
    lead: { lead: 'margin' as const },
    children: [],
  }
}

function firstText(node: Node | null): Text | null {
  for (let at: Node | null = node; at; at = at.firstChild) if (at instanceof Text) return at
  return null
}

function lastText(node: Node | null): Text | null {
  for (let at: Node | null = node; at; at = at.lastChild) if (at instanceof Text) return at
  return null
}
