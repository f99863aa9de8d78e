import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { isDeniedBeside } from '../../analysis/polarity.ts'
import { counted } from '../../text/counted.ts'
import { kindNames } from '../../views/claim-words.ts'
import { entityTypeNames } from '../../views/entity-words.ts'
import { type ClaimData, claimDataSchema, dataOf, entityDataSchema, quoteDataSchema } from '../blocks.ts'
import type { CitedSource } from '../citation.ts'
import { printedDate } from '../format.ts'
import { type NodeJson, textField } from '../json.ts'
import type { HtmlContext } from './context.ts'
import { citation, text } from './inline.ts'

/** A quotation set apart, with its attribution and source below. */
export function quoteBlock(node: NodeJson, context: HtmlContext): Element[] {
  const data = dataOf(quoteDataSchema, node)
  if (!data) return []
  const { source } = data.citation
  const parts = [data.attribution, source.publisher ?? source.title]
    .filter(Boolean)
    .map((part) => h('bdi', [text(part ?? '')]))
  const who = parts.flatMap((part, at) => (at > 0 ? [text(', in '), part] : [part]))
  const when = printedDate(source.publishedOn)
  return [
    h('blockquote', { className: ['cited'], dir: source.direction === 'rtl' ? 'rtl' : undefined }, [
      h('p', languageOf(source, context), [text(`“${data.citation.exact}”`)]),
      h('footer', [
        ...who,
        ...(when ? [text(', '), h('bdi', [text(when)])] : []),
        ...citation(context.placeOf(node), context),
        ...sinceMark(node),
      ]),
    ]),
  ]
}

/** The language of quoted words where it differs from the brief's. */
export function languageOf(source: CitedSource, context: HtmlContext): { lang?: string } {
  return source.language && source.language !== context.lang ? { lang: source.language } : {}
}

interface Column {
  head: string
  width: string
  cell(claim: ClaimData): string | null
}
const columns: Column[] = [
  { head: 'Holder', width: '28%', cell: (claim) => (claim.holder === undefined ? 'open' : claim.holder) },
  { head: 'Hedge', width: '18%', cell: (claim) => claim.hedge ?? null },
  { head: 'Kind', width: '14%', cell: (claim) => (claim.kind ? kindNames[claim.kind] : null) },
]

/** Claims that stand in a row, as one table; a column that nothing fills is left out. */
export function claimTable(nodes: NodeJson[], context: HtmlContext): Element[] {
  const claims = nodes.flatMap((node) => {
    const claim = dataOf(claimDataSchema, node)
    return claim ? [{ node, claim }] : []
  })
  if (claims.length === 0) return []
  const shown = columns.filter((column) => claims.some(({ claim }) => column.cell(claim)))
  const head = [heading('Claim'), ...shown.map((column) => heading(column.head))]
  const rows = claims.map(({ node, claim }) =>
    h('tr', [
      h('td', { ...languageOf(claim.citation.source, context), dir: 'auto' }, claimWords(node, claim, context)),
      ...shown.map((column) => h('td', { dir: 'auto' }, [text(column.cell(claim) ?? '–')])),
    ]),
  )
  const widths = h('colgroup', [h('col'), ...shown.map((column) => h('col', { style: `width:${column.width}` }))])
  return [h('table', { className: ['claims'] }, [widths, h('thead', [h('tr', head)]), h('tbody', rows)])]
}

function heading(name: string): Element {
  return h('th', { scope: 'col' }, [text(name)])
}

function claimWords(node: NodeJson, claim: ClaimData, context: HtmlContext): ElementContent[] {
  const denied = isDeniedBeside(claim) ? [h('span', { className: ['quiet'] }, [text(' (denied)')])] : []
  return [text(claim.content), ...denied, ...citation(context.placeOf(node), context), ...sinceMark(node)]
}

/** What happened to what a block shows since it was inserted; nothing while it stands. */
function sinceMark(node: NodeJson): ElementContent[] {
  const since = textField(node, 'since')
  return since === '' ? [] : [h('span', { className: ['since'] }, [text(` (${since})`)])]
}

/** What is known of an entity: name and type, other names, a description. */
export function entityCard(node: NodeJson, context: HtmlContext): Element[] {
  const entity = dataOf(entityDataSchema, node)
  if (!entity) return []
  const mentions = entity.mentions > 0 ? counted(entity.mentions, 'mention') : ''
  const also = entity.aliases.length > 0 ? `also ${entity.aliases.join(', ')}` : ''
  const facts = [entityTypeNames[entity.type], mentions, also].filter(Boolean).join(', ')
  const about = entity.description ? [h('p', { dir: 'auto' }, [text(entity.description)])] : []
  return [
    h('div', { className: ['entity'] }, [
      h('p', { dir: 'auto' }, [
        h('strong', [h('bdi', [text(entity.name)])]),
        ...citation(context.placeOf(node), context),
        h('span', { className: ['quiet'] }, [text(` ${facts}`)]),
        ...sinceMark(node),
      ]),
      ...about,
    ]),
  ]
}
