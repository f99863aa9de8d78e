import { suggest } from '#shared/analysis/suggest/suggest.ts'
import type {
  ArticleText,
  KnownEntity,
  Suggestion,
  SuggestionKind,
  SuggestOptions,
} from '#shared/analysis/suggest/suggestion.ts'

/** An article of body paragraphs. */
export function articleOf(
  paragraphs: string | readonly string[],
  header: { language?: string; publishedOn?: string } = {},
): ArticleText {
  const parts = typeof paragraphs === 'string' ? [paragraphs] : paragraphs
  let at = 0
  const blocks = parts.map((text) => {
    const start = at
    at += text.length + 2
    return { start, end: start + text.length, kind: 'paragraph', zone: 'body', joined: false } as const
  })
  return { text: parts.join('\n\n'), blocks, language: 'en', publishedOn: '2020-05-20', ...header }
}

/** The suggestions of one kind in some paragraphs. */
export function found<K extends SuggestionKind>(
  kind: K,
  paragraphs: string | readonly string[],
  header: { language?: string; publishedOn?: string; known?: readonly KnownEntity[]; options?: SuggestOptions } = {},
): Extract<Suggestion, { kind: K }>[] {
  const { known = [], options = {}, ...rest } = header
  const all = suggest(articleOf(paragraphs, rest), known, options)
  return all.filter((one): one is Extract<Suggestion, { kind: K }> => one.kind === kind)
}
