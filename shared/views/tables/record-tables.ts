import type { FigureTable } from '../../brief/figure.ts'
import type { ArticleRow, EntityView } from '../../protocol/views.ts'
import { entityTypeNames } from '../entity-words.ts'
import type { EventLine } from '../event-rows.ts'
import { formatNumber } from '../format.ts'
import type { RelationLine } from '../relation-rows.ts'
import { standingWords } from '../standing-words.ts'
import { timeWords } from '../time-words.ts'
import { passageLink } from './passage-link.ts'

interface Placed {
  articleId: string
  start: number
  end: number
  exact: string
}

/** The passage that a line opens, here and on the web. */
function where([first]: readonly Placed[], articles: ReadonlyMap<string, ArticleRow>) {
  if (!first) return {}
  const { articleId, start, end, exact } = first
  return { passage: { articleId, start, end }, ...passageLink(articles.get(articleId), exact) }
}

const byId = (articles: readonly ArticleRow[]) => new Map(articles.map((row) => [row.id, row]))

/** Events as the table shows them. */
export function eventsFigure(shown: readonly EventLine[], articles: readonly ArticleRow[]): FigureTable {
  const known = byId(articles)
  return {
    columns: [
      { label: 'Event', share: 34 },
      { label: 'When', share: 18 },
      { label: 'As the text says it', share: 18 },
      { label: 'Place', share: 13 },
      { label: 'Who', share: 20 },
      { label: 'Sources', share: 12, end: true },
    ],
    rows: shown.map(({ event, place, who, sources }) => ({
      cells: [
        { text: event.title },
        event.time ? { text: timeWords(event.time) } : { text: 'time open', quiet: true },
        { text: event.time?.phrase ? `“${event.time.phrase}”` : '', quiet: true },
        { text: place },
        { text: who },
        { text: formatNumber(sources) },
      ],
      ...where(event.passages, known),
    })),
  }
}

/** Relations as the table shows them. */
export function relationsFigure(shown: readonly RelationLine[], articles: readonly ArticleRow[]): FigureTable {
  const known = byId(articles)
  return {
    columns: [
      { label: 'From', share: 20 },
      { label: 'Type', share: 16 },
      { label: 'To', share: 20 },
      { label: 'When', share: 16 },
      { label: 'Sources', share: 12, end: true },
      { label: 'Standing', share: 22 },
    ],
    rows: shown.map(({ relation, from, type, directed, to, when, sources }) => ({
      cells: [
        { text: from },
        { text: `${type} ${directed ? '→' : '↔'}` },
        { text: to },
        { text: when },
        { text: formatNumber(sources) },
        { text: standingWords(relation.passages), quiet: true },
      ],
      ...where(relation.passages, known),
    })),
  }
}

/** Entities as the table shows them. */
export function entitiesFigure(shown: readonly EntityView[]): FigureTable {
  return {
    columns: [
      { label: 'Name', share: 24 },
      { label: 'Type', share: 14 },
      { label: 'Also called', share: 24 },
      { label: 'About', share: 30 },
      { label: 'Mentions', share: 13, end: true },
    ],
    rows: shown.map(({ name, type, aliases, description, mentions }) => ({
      cells: [
        { text: name },
        { text: entityTypeNames[type] },
        { text: aliases.map(({ text }) => text).join(', '), quiet: true },
        { text: description ?? '', quiet: true },
        { text: formatNumber(mentions) },
      ],
    })),
  }
}
