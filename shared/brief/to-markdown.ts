import { isDeniedBeside } from '../analysis/polarity.ts'
import { kindNames } from '../views/claim-words.ts'
import { entityTypeNames } from '../views/entity-words.ts'
import { claimDataSchema, dataOf, entityDataSchema, quoteDataSchema } from './blocks.ts'
import { type FigureTable, figureDataSchema } from './figure.ts'
import { dateLine, printedDate, safeLink } from './format.ts'
import { captionOf } from './html/figure.ts'
import { childrenOf, type NodeJson, numberField, textField, textFormat } from './json.ts'
import { runs } from './runs.ts'
import { numberCitations, type PlaceOf, type Source } from './sources.ts'
import type { BriefDocument } from './to-html.ts'

/** A brief as CommonMark with tables and footnotes: each source is a footnote that every citation of it points to. */
export function briefMarkdown(brief: BriefDocument): string {
  const { sources, placeOf } = numberCitations(brief.json)
  const head = [
    ...(brief.headerLine ? [escaped(brief.headerLine)] : []),
    `# ${escaped(brief.title)}`,
    [brief.authors.map(escaped).join(', '), dateLine(brief.changedAt, sources)].filter(Boolean).join('  \n'),
  ]
  const blocks = runs(brief.json.root.children).flatMap((run) => block(run, placeOf))
  const parts = [...head, ...blocks, ...sources.map(footnote)].filter((part) => part.trim() !== '')
  return `${parts.join('\n\n')}\n`
}

function block(run: [NodeJson, ...NodeJson[]], placeOf: PlaceOf): string[] {
  const [node] = run
  switch (node.type) {
    case 'heading':
      return [`${'#'.repeat(Number(textField(node, 'tag', 'h1').slice(1)) + 1)} ${inline(childrenOf(node), placeOf)}`]
    case 'list':
      return [list(node, placeOf, '')]
    case 'table':
      return [table(node, placeOf)]
    case 'quote':
      return [quoted(inline(childrenOf(node), placeOf))]
    case 'quote-block':
      return quoteBlock(node, placeOf)
    case 'claim-block':
      return claimTable(run, placeOf)
    case 'entity-card':
      return entity(node, placeOf)
    case 'figure':
      return figure(node)
    case 'sources':
      return []
    default:
      return [inline(childrenOf(node), placeOf).trimStart()]
  }
}

function inline(nodes: NodeJson[], placeOf: PlaceOf): string {
  return nodes.map((node) => inlineNode(node, placeOf)).join('')
}

function inlineNode(node: NodeJson, placeOf: PlaceOf): string {
  if (node.type === 'text') return formatted(textField(node, 'text'), numberField(node, 'format'))
  if (node.type === 'linebreak') return '  \n'
  if (node.type === 'citation') return reference(node, placeOf)
  const content = inline(childrenOf(node), placeOf)
  const href = node.type === 'link' || node.type === 'autolink' ? safeLink(textField(node, 'url')) : null
  return href === null ? content : `[${content}](<${href.replaceAll('>', '%3E').replaceAll('<', '%3C')}>)`
}

function reference(node: NodeJson, placeOf: PlaceOf): string {
  const place = placeOf(node)
  return place ? `[^${place.source.number}]${place.since ? '†' : ''}` : ''
}

const marks: [bit: number, open: string, close: string][] = [
  [textFormat.strike, '~~', '~~'],
  [textFormat.italic, '*', '*'],
  [textFormat.bold, '**', '**'],
]

/** Marks stand next to letters, so blanks at the ends stay outside. */
function formatted(text: string, format: number): string {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  if (core === '') return text
  const inner = format & textFormat.code ? codeSpan(core) : escaped(core)
  return `${before}${marks.reduce((part, [bit, open, close]) => (format & bit ? open + part + close : part), inner)}${after}`
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length)) + 1)
  return fence.length > 1 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/** Escapes what Markdown would read as a mark. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/gu, '\\$&')
    .replace(/^(\s*)([-+=])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2')
    .replace(/&(?=#?\w+;)/gu, '\\&')
}

function list(node: NodeJson, placeOf: PlaceOf, indent: string): string {
  const ordered = textField(node, 'listType', 'bullet') === 'number'
  let number = numberField(node, 'start', 1)
  return childrenOf(node)
    .flatMap((item) => {
      const own = childrenOf(item).filter((part) => part.type !== 'list')
      const nested = childrenOf(item).filter((part) => part.type === 'list')
      const marker = ordered ? `${number}. ` : '- '
      if (own.length > 0 || nested.length === 0) number += 1
      const line = own.length > 0 || nested.length === 0 ? [`${indent}${marker}${inline(own, placeOf)}`] : []
      return [...line, ...nested.map((part) => list(part, placeOf, `${indent}   `))]
    })
    .join('\n')
}

function table(node: NodeJson, placeOf: PlaceOf): string {
  const rows = childrenOf(node).map((line) => childrenOf(line).map((cell) => cellText(cell, placeOf)))
  const [head = [], ...rest] = rows
  return [tableRow(head), tableRow(head.map(() => '---')), ...rest.map(tableRow)].join('\n')
}

function tableRow(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cellText(cell: NodeJson, placeOf: PlaceOf): string {
  return childrenOf(cell)
    .map((part) => inline(childrenOf(part), placeOf).replace(/\s*\n\s*/gu, ' '))
    .join(' ')
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}

function quoteBlock(node: NodeJson, placeOf: PlaceOf): string[] {
  const data = dataOf(quoteDataSchema, node)
  if (!data) return []
  const { source } = data.citation
  const credit = [data.attribution, source.publisher ?? source.title, printedDate(source.publishedOn)]
  const line = credit.filter(Boolean).map((part) => escaped(part ?? ''))
  return [
    quoted(`“${escaped(data.citation.exact)}”\n\n${line.join(', ')}${reference(node, placeOf)}${sinceMark(node)}`),
  ]
}

function claimTable(nodes: NodeJson[], placeOf: PlaceOf): string[] {
  const rows = nodes.flatMap((node) => {
    const claim = dataOf(claimDataSchema, node)
    if (!claim) return []
    const denied = isDeniedBeside(claim) ? ' (denied)' : ''
    const kind = claim.kind ? kindNames[claim.kind] : ''
    const words = `${oneLine(claim.content)}${denied}${reference(node, placeOf)}${sinceMark(node)}`
    const holder = claim.holder === undefined ? 'open' : (claim.holder ?? '')
    return [tableRow([words, oneLine(holder), oneLine(claim.hedge ?? ''), kind])]
  })
  const head = ['Claim', 'Holder', 'Hedge', 'Kind']
  return rows.length > 0 ? [[tableRow(head), tableRow(head.map(() => '---')), ...rows].join('\n')] : []
}

function oneLine(text: string): string {
  return escaped(text.replace(/\s+/gu, ' '))
}

function sinceMark(node: NodeJson): string {
  const since = textField(node, 'since')
  return since === '' ? '' : ` (${oneLine(since)})`
}

function entity(node: NodeJson, placeOf: PlaceOf): string[] {
  const data = dataOf(entityDataSchema, node)
  if (!data) return []
  const also = data.aliases.length > 0 ? ` Also ${data.aliases.map(oneLine).join(', ')}.` : ''
  const about = data.description ? ` ${oneLine(data.description)}` : ''
  const name = `**${oneLine(data.name)}**${reference(node, placeOf)}`
  return [`${name} (${entityTypeNames[data.type]})${sinceMark(node)}.${also}${about}`]
}

/** A figure in words: its caption and what it shows. */
function figure(node: NodeJson): string[] {
  const data = dataOf(figureDataSchema, node)
  if (!data) return []
  const lines = data.lines.map((line) => `- ${oneLine(line)}`).join('\n')
  return [`*${oneLine(captionOf(data))}*`, ...(data.table ? [figureTable(data.table)] : []), ...(lines ? [lines] : [])]
}

function figureTable({ columns, rows }: FigureTable): string {
  const lines = rows.map((row) => {
    if ('head' in row) return tableRow([`**${oneLine(row.head)}** (${row.count})`, ...columns.slice(1).map(() => '')])
    return tableRow(row.cells.map(({ text }) => oneLine(text)))
  })
  return [tableRow(columns.map(({ label }) => label)), tableRow(columns.map(() => '---')), ...lines].join('\n')
}

function footnote({ number, source, citations }: Source): string {
  const href = safeLink(source.url)
  const parts = [
    source.byline ? oneLine(source.byline) : '',
    `“${oneLine(source.title || 'Untitled')}”`,
    source.publisher ? `*${oneLine(source.publisher)}*` : '',
    printedDate(source.publishedOn),
  ].filter((part) => part !== '')
  const cited = citations.map(({ citation, since }) => {
    const mark = since ? ` († ${oneLine(since)})` : ''
    return `“${oneLine(citation.exact)}”${mark}`
  })
  const address = href ? ` <${href}>` : ''
  return [`[^${number}]: ${parts.join(', ')}.${address}`, ...[...new Set(cited)].map((quote) => `    - ${quote}`)].join(
    '\n',
  )
}
