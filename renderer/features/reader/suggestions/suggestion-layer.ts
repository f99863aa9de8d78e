import { type MentionSuggestion, type Suggestion, suggestionKinds } from '#shared/analysis/suggest/suggestion.ts'
import type { Kind } from '#shared/model/records.ts'
import type { Events } from '#shared/protocol/events.ts'
import { on, send } from '../../../backend/client.ts'
import { reportError } from '../../../backend/report.ts'
import type { SessionChange } from '../session/session.ts'
import type { ReaderView } from '../view/reader-view.ts'
import { clearSuggestions, dropSuggestions, overlaps, useSuggestions } from './suggestion-store.ts'

/** Ms of rest after a write before proposals are asked for again, at least. */
const rest = 800
/** How many times as long as an answer took the next one is put off, so that the core is free for other work. */
const patience = 10

/** What is not proposed by itself: words that only explain a claim. */
const wanted = suggestionKinds.filter((kind) => kind !== 'hedge' && kind !== 'reporting')

const caseKinds: readonly Kind[] = ['entity', 'alias']
const articleKinds: readonly Kind[] = [
  'mention',
  'claim',
  'claim-passage',
  'event-passage',
  'rejection',
  'content',
  'block-edit',
  'article',
]

/**
 * Keeps the proposals of an article: asked for once it is painted and again after writes that may change them, and
 * drawn near the viewport. Returns how to stop, which takes them off the page.
 */
export function followSuggestions(view: ReaderView): () => void {
  const layer = new SuggestionLayer(view)
  const stops = [
    on('project/changed', (change) => layer.onWrite(change)),
    view.session.subscribe((change) => layer.onChange(change)),
    useSuggestions.subscribe(({ names, card }) => layer.draw(names, card?.suggestion ?? null)),
  ]
  layer.askWhenIdle()
  return () => {
    for (const stop of stops) stop()
    layer.end()
  }
}

class SuggestionLayer {
  readonly #view: ReaderView
  #timer: ReturnType<typeof setTimeout> | undefined
  #idle = 0
  #asked = 0
  /** Ms the last answer took. */
  #took = 0
  #ended = false
  #names: readonly MentionSuggestion[] = []
  #current: MentionSuggestion | null = null

  constructor(view: ReaderView) {
    this.#view = view
  }

  onWrite({ kinds, articleIds }: Events['project/changed']): void {
    const here = articleIds.includes(this.#view.session.articleId) && kinds.some((kind) => articleKinds.includes(kind))
    if (here || kinds.some((kind) => caseKinds.includes(kind))) this.#askLater()
  }

  /** What has just been tagged is proposed no more, after the frame that shows the tag. */
  onChange({ drawn, text }: SessionChange): void {
    if (text) {
      clearSuggestions()
      this.#askLater()
      return
    }
    const tagged = drawn.filter(({ layer }) => layer === 'entity')
    const { names } = useSuggestions.getState()
    if (tagged.length === 0 || names.length === 0) return
    requestAnimationFrame(() =>
      setTimeout(() => {
        const covered = names.filter((name) => tagged.some((passage) => overlaps(passage, name)))
        if (covered.length > 0 && !this.#ended) dropSuggestions((one) => covered.some((name) => name === one))
      }),
    )
  }

  draw(names: readonly MentionSuggestion[], current: MentionSuggestion | null): void {
    const { painter } = this.#view
    if (names !== this.#names) {
      this.#names = names
      painter.mark(
        'dossier-suggested',
        names.filter(({ known }) => known === false),
      )
      painter.mark(
        'dossier-suggested-known',
        names.filter(({ known }) => known !== false),
      )
    }
    if (current === this.#current) return
    this.#current = current
    painter.show('dossier-suggested-current', current ? [current] : [])
  }

  #askLater(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.askWhenIdle(), Math.max(rest, this.#took * patience))
  }

  /** Waits for the page to have nothing else to do: the article is painted first. */
  askWhenIdle(): void {
    cancelIdleCallback(this.#idle)
    this.#idle = requestIdleCallback(() => void this.#ask().catch(reportError), { timeout: 2000 })
  }

  async #ask(): Promise<void> {
    const { articleId } = this.#view.session
    const number = ++this.#asked
    const since = performance.now()
    const found = await send('suggestion/list', { articleId, kinds: wanted })
    if (this.#ended || number !== this.#asked) return
    this.#took = performance.now() - since
    const here = found.filter((one) => this.#fits(one))
    useSuggestions.setState({
      articleId,
      names: here.filter((one) => one.kind === 'mention'),
      statements: here.filter((one) => one.kind !== 'mention'),
    })
  }

  /** The text may have changed since, and what is tagged may not be written yet. */
  #fits(one: Suggestion): boolean {
    const { session } = this.#view
    if (session.quote(one) !== one.exact) return false
    return one.kind !== 'mention' || !session.overlapping(one.start, one.end).some(({ layer }) => layer === 'entity')
  }

  end(): void {
    this.#ended = true
    clearTimeout(this.#timer)
    cancelIdleCallback(this.#idle)
    clearSuggestions()
    this.draw([], null)
  }
}
