import { create } from 'zustand'
import type { MentionSuggestion, Suggestion } from '#shared/analysis/suggest/suggestion.ts'
import type { TextRange } from '#shared/model/passage.ts'

/** The open card: a proposed name, and whether it was come to by key, so that answering it leads to the next. */
interface OpenCard {
  suggestion: MentionSuggestion
  walking: boolean
}

interface SuggestionStore {
  /** The article the proposals are of; null while the layer is off or nothing has been read. */
  articleId: string | null
  /** Proposed names that are open, by place; no two overlap. */
  names: readonly MentionSuggestion[]
  /** All other proposals that are open, by place. */
  statements: readonly Suggestion[]
  card: OpenCard | null
  /** All names are shown in a list to be accepted together. */
  reviewing: boolean
}

const nothing = { articleId: null, names: [], statements: [], card: null, reviewing: false } as const

/** What the program proposes for the article on the page. Empty while the layer is off. */
export const useSuggestions = create<SuggestionStore>(() => nothing)

/** Empties the layer. */
export function clearSuggestions(): void {
  useSuggestions.setState(nothing)
}

/** The proposed name at an offset. */
export function nameAt(offset: number): MentionSuggestion | undefined {
  return useSuggestions.getState().names.find(({ start, end }) => start <= offset && offset < end)
}

/** Opens the card of a proposed name. */
export function openCard(suggestion: MentionSuggestion, walking = false): void {
  useSuggestions.setState({ card: { suggestion, walking } })
}

/** Takes proposals that have been answered off the page; returns how to put back those that were there. */
export function dropSuggestions(answered: (suggestion: Suggestion) => boolean): () => void {
  const before = useSuggestions.getState()
  useSuggestions.setState({
    names: before.names.filter((name) => !answered(name)),
    statements: before.statements.filter((statement) => !answered(statement)),
  })
  return () => {
    const now = useSuggestions.getState()
    if (now.articleId === before.articleId)
      useSuggestions.setState({ names: before.names, statements: before.statements })
  }
}

/** Whether two ranges share a letter. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}
