import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { readArticle } from '#core/import/read-article.ts'
import { suggest } from '#shared/analysis/suggest/suggest.ts'
import type { ArticleText, Suggestion, SuggestionKind } from '#shared/analysis/suggest/suggestion.ts'
import { layOut } from '#shared/text/joins.ts'
import { root } from '../support/source-files.ts'
import { benchCore, cpuSince } from './core-client.ts'
import { atLeast, atMost, type Measured, median } from './report.ts'

const folder = join(root, 'tests', 'fixtures', 'gold')
const own = ['ferry-truce', 'ceasefire', 'economy', 'flood']
const targets: { readonly [K in SuggestionKind]?: number } = {
  mention: 0.85,
  date: 0.95,
  hedge: 0.85,
  forecast: 0.8,
  condition: 0.8,
}
/** Whole sentences: a label names words of the sentence that is meant. */
const bySentence: readonly SuggestionKind[] = ['forecast', 'condition', 'claim', 'reporting']

interface Label {
  kind: SuggestionKind
  exact: string
  /** Which occurrence of the words in the article, from 1. */
  nth: number
  type?: string
  metonym?: string | true
  isoStart?: string | null
  isoEnd?: string | null
  precision?: string
  class?: string
}

interface Gold {
  /** File of the article, relative to the gold file. */
  article: string
  items: Label[]
}

/**
 * How much of what a person labelled by hand the suggestions find, per kind and article, with what they miss and add;
 * and their speed. `DOSSIER_GOLD` names more gold files, separated by commas, of articles that are not ours to ship.
 */
export async function suggestionLines(into: string): Promise<Measured[]> {
  const extra = (process.env.DOSSIER_GOLD ?? '').split(',').filter((path) => path !== '')
  const files = [...own.map((name) => join(folder, `${name}.json`)), ...extra.map((path) => resolve(path))]
  const lines: Measured[] = []
  for (const file of files) lines.push(...(await scoreLines(file)))
  return [...lines, await speedLine(), ...(await commandLines(into))]
}

async function articleOf(path: string): Promise<ArticleText> {
  const { blocks, header } = await readArticle({ name: basename(path), bytes: readFileSync(path) })
  const { text, ranges } = layOut(blocks)
  return {
    text,
    language: header.language ?? null,
    publishedOn: header.publishedOn ?? null,
    blocks: blocks.map((block, position) => ({
      ...block,
      joined: block.joined ?? false,
      ...(ranges[position] ?? { start: 0, end: 0 }),
    })),
  }
}

async function scoreLines(file: string): Promise<Measured[]> {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold
  const article = await articleOf(resolve(dirname(file), gold.article))
  const found = suggest(article)
  const kinds = [...new Set(gold.items.map(({ kind }) => kind))]
  return kinds.flatMap((kind) => kindLines(basename(file, '.json'), kind, article, gold, found))
}

function kindLines(
  name: string,
  kind: SuggestionKind,
  article: ArticleText,
  gold: Gold,
  all: Suggestion[],
): Measured[] {
  const labels = gold.items
    .filter((label) => label.kind === kind)
    .map((label) => ({ label, at: place(article.text, label) }))
  const found = all.filter((one) => one.kind === kind)
  const taken = new Set<Suggestion>()
  const missed: string[] = []
  const wrong: string[] = []
  for (const { label, at } of labels) {
    const hit = found.find((one) => !taken.has(one) && matches(one, at, label))
    if (!hit) missed.push(quote(label.exact, article.text, at))
    else taken.add(hit)
    if (hit) wrong.push(...differences(label, hit))
  }
  const extra = found
    .filter((one) => !taken.has(one))
    .map((one) => quote(one.exact.slice(0, 60), article.text, one.start))
  const recall = labels.length === 0 ? 1 : taken.size / labels.length
  const precision = found.length === 0 ? 1 : taken.size / found.length
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const detail = [
    `P ${precision.toFixed(2)}, R ${recall.toFixed(2)}, n ${labels.length}`,
    missed.length > 0 ? `missed: ${missed.join('; ')}` : '',
    extra.length > 0 ? `added: ${extra.join('; ')}` : '',
    wrong.length > 0 ? `differs: ${wrong.join('; ')}` : '',
  ].filter((part) => part !== '')
  const line = atLeast(`${name}: ${kind}, F1`, f1, targets[kind] ?? 0, '', detail.join('\n      '))
  if (kind !== 'mention') return [line]
  const right = taken.size === 0 ? 1 : 1 - wrong.filter((one) => one.includes(' type ')).length / taken.size
  return [line, atLeast(`${name}: type right among mentions found`, right, 0.85, '')]
}

function place(text: string, { exact, nth }: Label): number {
  let at = -1
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(exact, at + 1)
    if (at < 0) throw new Error(`A gold file names “${exact}” ${nth} times; the article has it ${count} times.`)
  }
  return at
}

function matches(one: Suggestion, at: number, { kind, exact }: Label): boolean {
  return bySentence.includes(kind) ? one.start <= at + 1 && at < one.end : one.start === at && one.exact === exact
}

function differences(label: Label, hit: Suggestion): string[] {
  const found: string[] = []
  for (const field of ['type', 'metonym', 'isoStart', 'isoEnd', 'precision', 'class'] as const) {
    const value = Object.entries(hit).find(([name]) => name === field)?.[1]
    const wanted = label[field] ?? (field === 'metonym' ? false : undefined)
    if (wanted !== undefined && value !== wanted && (field !== 'metonym' || hit.kind === 'mention'))
      found.push(`“${label.exact}”#${label.nth} ${field} ${String(value)} for ${String(wanted)}`)
  }
  return found
}

function quote(exact: string, text: string, at: number): string {
  return `“${exact}” (…${text.slice(Math.max(0, at - 18), at).replaceAll('\n', ' ')})`
}

/** 2,000 words: our own article, repeated, a sentence to a paragraph. */
async function longText(): Promise<string> {
  const { text } = await articleOf(join(folder, 'ceasefire.md'))
  const words = text.split(/\s+/)
  return Array.from({ length: 2000 }, (_, at) => words[at % words.length])
    .join(' ')
    .replaceAll('. ', '.\n\n')
}

/** CPU time of the rules for an article of 2,000 words. */
async function speedLine(): Promise<Measured> {
  const body = await longText()
  const blocks = layOut(body.split('\n\n').map((part) => ({ text: part }))).ranges
  const article: ArticleText = {
    text: body,
    publishedOn: '2024-05-20',
    blocks: blocks.map((range) => ({ ...range, kind: 'paragraph', zone: 'body', joined: false })),
  }
  suggest(article)
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage()
    suggest(article)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return atMost('suggestions for an article of 2,000 words (CPU time)', median(times), 150, 'ms')
}

/** CPU time of the command for the same article: after a write that the rules read, and after one that they do not. */
async function commandLines(into: string): Promise<Measured[]> {
  const path = join(into, 'long.txt')
  writeFileSync(path, `A long account\n\n${await longText()}\n`)
  const core = benchCore(into)
  await core.send('project/create', { path: join(into, `suggestions-${process.pid}.dossier`) })
  const [imported] = await core.send('import/files', { paths: [path] })
  const articleId = imported && 'id' in imported ? imported.id : ''
  const asked = async (write: (round: number) => Promise<unknown>) => {
    const times: number[] = []
    for (let round = 0; round < 9; round++) {
      await write(round)
      const start = process.cpuUsage()
      await core.send('suggestion/list', { articleId })
      times.push(cpuSince(start))
    }
    return median(times)
  }
  const anew = await asked((round) => core.send('entity/create', { name: `Name ${round}`, type: 'place' }))
  const entity = await core.send('entity/create', { name: 'Words', type: 'organisation' })
  await core.send('suggestion/list', { articleId })
  const again = await asked((at) => core.send('mention/create', { articleId, start: at * 9, end: at * 9 + 4, entity }))
  await core.close()
  return [
    atMost('the same by command, after a new entity (CPU time)', anew, 150, 'ms'),
    atMost('the same by command, after a new mention (CPU time)', again, 150, 'ms'),
  ]
}
