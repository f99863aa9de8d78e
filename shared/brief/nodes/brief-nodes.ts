import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import type { Klass, LexicalNode } from 'lexical'
import { CitationNode } from './citation-node.ts'
import { ClaimBlockNode } from './claim-block-node.ts'
import { EntityCardNode } from './entity-card-node.ts'
import { FigureNode } from './figure-node.ts'
import { QuoteBlockNode } from './quote-block-node.ts'
import { SourcesNode } from './sources-node.ts'

/** Every node class that a brief may hold, besides Lexical's own paragraph, text, tab and line break. */
export const briefNodes: Klass<LexicalNode>[] = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  CitationNode,
  QuoteBlockNode,
  ClaimBlockNode,
  EntityCardNode,
  FigureNode,
  SourcesNode,
]
