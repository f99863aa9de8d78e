import type { ClaimData, EntityData, QuoteData } from './blocks.ts'
import type { Citation } from './citation.ts'
import type { BriefJson, NodeJson } from './json.ts'

/** Makes the serialised nodes of a brief, for templates and for inserting without an editor. */

/** A run of text; `format` adds the bits of `textFormat`. */
export function textNode(text: string, format = 0): NodeJson {
  return { type: 'text', text, format }
}

/** A numbered reference to a passage. */
export function citationNode(data: Citation): NodeJson {
  return { type: 'citation', data }
}

/** A paragraph; an empty one is where an analyst starts to write. */
export function paragraph(...children: NodeJson[]): NodeJson {
  return { type: 'paragraph', children }
}

/** A heading of level 1 to 3; the brief's title stands above them all. */
export function heading(level: 1 | 2 | 3, text: string): NodeJson {
  return { type: 'heading', tag: `h${level}`, children: [textNode(text)] }
}

/** A list of runs of text. */
export function listOf(kind: 'bullet' | 'number', items: NodeJson[][]): NodeJson {
  const children = items.map((item, at) => ({ type: 'listitem', value: at + 1, children: item }))
  return { type: 'list', listType: kind, tag: kind === 'bullet' ? 'ul' : 'ol', start: 1, children }
}

/** A table whose first row heads its columns. */
export function tableOf(rows: NodeJson[][][]): NodeJson {
  const children = rows.map((cells, row) => ({
    type: 'tablerow',
    children: cells.map((cell) => ({
      type: 'tablecell',
      headerState: row === 0 ? 1 : 0,
      children: [paragraph(...cell)],
    })),
  }))
  return { type: 'table', children }
}

/** A quotation set apart. */
export function quoteBlock(data: QuoteData): NodeJson {
  return { type: 'quote-block', data }
}

/** A claim set apart. */
export function claimBlock(data: ClaimData): NodeJson {
  return { type: 'claim-block', data }
}

/** What is known of an entity, set apart. */
export function entityCard(data: EntityData): NodeJson {
  return { type: 'entity-card', data }
}

/** The list of sources. */
export function sourcesNode(): NodeJson {
  return { type: 'sources', data: { passages: true } }
}

/** A brief of these blocks; an empty brief has one empty paragraph. */
export function briefOf(blocks: NodeJson[]): BriefJson {
  return { root: { type: 'root', children: blocks.length > 0 ? blocks : [paragraph()] } }
}
