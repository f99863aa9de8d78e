import {
  $applyNodeReplacement,
  DecoratorNode,
  type EditorConfig,
  type LexicalEditor,
  type LexicalParseJSON,
  type NodeKey,
  type SerializedLexicalNode,
} from 'lexical'

/** Serialised form of an own node: its data is one value. */
interface SerializedDataNode extends SerializedLexicalNode {
  data: unknown
}

/** How the page draws own nodes: handed to the editor as `theme.draw`, so that the nodes need no React. */
export type DrawNode = (node: DataNode, editor: LexicalEditor) => unknown

/**
 * A node of a brief that is drawn by the page and edited as a whole.
 * Its data is one plain value that is replaced, never changed in place, so that a replica keeps it as one attribute.
 */
export abstract class DataNode<D = unknown> extends DecoratorNode<unknown> {
  /** Constructed without arguments by `@lexical/yjs`, which then sets the field. */
  __data: D | null = null

  constructor(data: D | null = null, key?: NodeKey) {
    super(key)
    this.__data = data
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous)
    this.__data = previous.__data
  }

  getData(): D | null {
    return this.getLatest().__data
  }

  setData(data: D): this {
    const writable = this.getWritable()
    writable.__data = data
    return writable
  }

  override exportJSON(): SerializedDataNode {
    return { type: this.getType(), version: 1, data: this.getData() }
  }

  override updateFromJSON(json: LexicalParseJSON<SerializedLexicalNode>): this {
    const data = (json as { data?: unknown }).data
    return super.updateFromJSON(json).setData((data ?? null) as D)
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement(this.isInline() ? 'span' : 'div')
    const name = (config.theme as { [type: string]: unknown })[this.getType()]
    if (typeof name === 'string') element.className = name
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override decorate(editor: LexicalEditor, config: EditorConfig): unknown {
    const draw = (config.theme as { draw?: DrawNode }).draw
    return draw ? draw(this, editor) : null
  }
}

/** Finishes a new node, so that an editor may use a subclass of its own. */
export function $finish<N extends DataNode>(node: N): N {
  return $applyNodeReplacement(node)
}
