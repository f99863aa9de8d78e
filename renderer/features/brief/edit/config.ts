import type { InitialConfigType } from '@lexical/react/LexicalComposer'
import { briefNodes } from '#shared/brief/nodes/brief-nodes.ts'
import type { DrawNode } from '#shared/brief/nodes/data-node.ts'

/** Classes of the text on the page, and how own nodes are drawn. */
function themeWith(draw: DrawNode) {
  return {
    draw,
    paragraph: 'b-p',
    quote: 'b-quote',
    heading: { h1: 'b-h1', h2: 'b-h2', h3: 'b-h3' },
    list: {
      ul: 'b-ul',
      ol: 'b-ol',
      listitem: 'b-li',
      nested: { listitem: 'b-nested' },
    },
    link: 'b-link',
    table: 'b-table',
    tableCell: 'b-cell',
    tableCellHeader: 'b-head',
    tableCellSelected: 'b-cell-selected',
    tableSelection: 'b-table-selection',
    text: {
      bold: 'b-bold',
      italic: 'b-italic',
      underline: 'b-underline',
      strikethrough: 'b-strike',
      underlineStrikethrough: 'b-underline-strike',
      code: 'b-code',
    },
    citation: 'b-cite',
    'quote-block': 'b-own',
    'claim-block': 'b-own b-own-claim',
    'entity-card': 'b-own b-own-entity',
    figure: 'b-own b-own-figure',
    sources: 'b-own b-own-sources',
  }
}

/** The editor of a brief. Its state comes from the brief's replica, so none is given here. */
export function editorConfig(draw: DrawNode, editable: boolean): InitialConfigType {
  return {
    namespace: 'dossier-brief',
    nodes: briefNodes,
    editable,
    editorState: null,
    theme: themeWith(draw),
    onError(error) {
      throw error
    },
  }
}
