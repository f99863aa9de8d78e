import type { Drawn, PageUnderTest, PlainArticle } from './types.ts'

/**
 * The yardstick: the fastest straightforward page a browser offers. One `p` a block with
 * `content-visibility: auto`, one CSS highlight a type, a range for every tag.
 */
export function plainPage(root: HTMLElement, article: PlainArticle): PageUnderTest {
  const nodes: Text[] = []
  const highlights = new Map<string, Highlight>()
  const rangeOf = (tag: Drawn): Range => {
    const range = new Range()
    const [from, to] = [nodes[tag.startBlock], nodes[tag.endBlock]]
    if (from) range.setStart(from, tag.startOffset)
    if (to) range.setEnd(to, tag.endOffset)
    return range
  }
  const add = (tag: Drawn) => {
    const highlight = highlights.get(tag.look) ?? new Highlight()
    highlights.set(tag.look, highlight)
    highlight.add(rangeOf(tag))
  }
  return {
    load() {
      const page = document.createDocumentFragment()
      for (const text of article.blocks) {
        const paragraph = document.createElement('p')
        const node = document.createTextNode(text)
        paragraph.append(node)
        page.append(paragraph)
        nodes.push(node)
      }
      root.append(page)
      for (const tag of article.tags) add(tag)
      for (const [look, highlight] of highlights) CSS.highlights.set(`plain-${look}`, highlight)
    },
    add,
    under: () => 0,
    clear() {
      root.replaceChildren()
      nodes.length = 0
      highlights.clear()
      CSS.highlights.clear()
    },
  }
}
