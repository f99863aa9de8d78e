import { useDebouncedValue } from '@mantine/hooks'
import { IconArticle, IconChevronRight, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ArticleRow, EntityView, SearchHit } from '#shared/protocol/views.ts'
import { formatCount, formatDate } from '#shared/views/format.ts'
import { rank } from '#shared/views/match.ts'
import { allCommands, runCommand } from '../../app/commands.ts'
import { goToHit } from '../../app/hit.ts'
import { useApp } from '../../app/store.ts'
import { useArticles, useEntities, useSearch } from '../../backend/queries.ts'
import { EntityIcon, entityLooks } from '../../ui/kinds.tsx'
import { HitIcon } from '../search/HitRow.tsx'
import { startingNearMatch } from './near-match.ts'

/** A line of the palette. */
export interface PaletteEntry {
  id: string
  title: string
  icon: ReactNode
  /** A word beside the title. */
  detail?: string
  /** Where it is, at the end of the line. */
  place?: string
  keys?: string
  /** Ranges of the title that the search matched. */
  matches?: SearchHit['matches']
  disabled?: boolean
  run(): void
}

interface PaletteGroup {
  label: string
  entries: PaletteEntry[]
}

/** What answers the query, by group. A query that begins with `>` asks for commands only. */
export function usePaletteGroups(query: string): { groups: PaletteGroup[]; total: number } {
  const onlyCommands = query.startsWith('>')
  const text = query.replace(/^>/, '').trim()
  const [asked] = useDebouncedValue(onlyCommands ? '' : text, 100)
  const entities = useEntities().data ?? []
  const articles = useArticles().data ?? []
  const search = useSearch({ text: begun(asked), limit: 12, kinds: ['article', 'claim', 'note', 'brief'] }).data
  const hits = asked === '' ? [] : (search ?? [])
  const searched = text !== '' && !onlyCommands
  const groups: PaletteGroup[] = [
    { label: 'Commands', entries: commandEntries(text, searched ? 5 : 40) },
    { label: 'Entities', entries: searched ? entityEntries(text, entities) : [] },
    { label: 'Articles', entries: searched ? articleEntries(text, articles) : [] },
    { label: 'In the text', entries: searched ? [...hitEntries(hits, articles), allResults(text)] : [] },
  ]
  return { groups, total: groups.reduce((sum, group) => sum + group.entries.length, 0) }
}

/** While a word is being typed, what begins with it is looked for. */
function begun(text: string): string {
  return /[\p{L}\p{N}]$/u.test(text) ? `${text}*` : text
}

/** The best first; equal ones stay as they were. */
function best<T>(items: readonly T[], score: (item: T) => number, limit: number): T[] {
  return items
    .map((item) => ({ item, score: score(item) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((one) => one.item)
}

function commandEntries(text: string, limit: number): PaletteEntry[] {
  const commands = allCommands().filter((command) => !command.hidden && command.enabled?.() !== false)
  return best(commands, (command) => rank(text, command.title), limit).map((command) => ({
    id: command.id,
    title: command.title,
    icon: <IconChevronRight className="f3" aria-hidden />,
    detail: command.group,
    ...(command.keys ? { keys: command.keys } : {}),
    run: () => runCommand(command.id),
  }))
}

function entityEntries(text: string, entities: readonly EntityView[]): PaletteEntry[] {
  const score = (entity: EntityView) =>
    Math.max(rank(text, entity.name), ...entity.aliases.map((alias) => rank(text, alias.text) - 0.5))
  return best(entities, score, 5).map((entity) => {
    const alias = entity.aliases.find((one) => rank(text, one.text) > 1)
    const also = alias ? `, also “${alias.text}”` : ''
    return {
      id: `entity ${entity.id}`,
      title: entity.name,
      icon: <EntityIcon type={entity.type} silent />,
      detail: `${entityLooks[entity.type].label.toLowerCase()}${also}, ${formatCount(entity.mentions, 'mention')}`,
      run: () => useApp.getState().openEntity(entity.id),
    }
  })
}

function articleEntries(text: string, articles: readonly ArticleRow[]): PaletteEntry[] {
  const score = (row: ArticleRow) => Math.max(rank(text, row.title), rank(text, row.publisher ?? '') - 1)
  const scored = text === '' ? [] : best(articles, score, 5)
  return scored.map((row) => ({
    id: `article ${row.id}`,
    title: row.title,
    icon: <IconArticle className="f3" aria-hidden />,
    detail: [row.publisher, formatDate(row.publishedOn)].filter(Boolean).join(', '),
    run: () => useApp.getState().openArticle(row.id),
  }))
}

function hitEntries(hits: readonly SearchHit[], articles: readonly ArticleRow[]): PaletteEntry[] {
  const found = hits.filter((hit) => hit.matches.length > 0)
  return found.slice(0, 6).map((hit) => {
    const article = articles.find((row) => row.id === hit.articleId)
    return {
      id: `hit ${hit.kind} ${hit.id} ${hit.start ?? ''}`,
      ...startingNearMatch(hit),
      icon: <HitIcon hit={hit} />,
      place: article?.publisher ?? article?.title ?? hit.title,
      run: () => goToHit(hit),
    }
  })
}

function allResults(text: string): PaletteEntry {
  return {
    id: 'all results',
    title: `Show everything that holds “${text}”`,
    icon: <IconSearch className="f3" aria-hidden />,
    run: () => useApp.getState().searchFor(text),
  }
}
