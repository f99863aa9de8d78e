import type { Element, Nodes, Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import { attribute, elementsOf, isElement, plainText } from './elements.ts'
import { parseHtml } from './html.ts'

/** A Markdown document as a tree, and its front matter as written. */
export interface MarkdownDocument {
  tree: Root
  /** YAML between the lines of dashes at the top. */
  frontMatter: string | null
}

/** Parses CommonMark with GitHub's tables, strikethrough, task lists, footnotes and bare addresses, and embedded HTML. */
export async function parseMarkdown(text: string): Promise<MarkdownDocument> {
  const [{ unified }, parse, gfm, frontmatter, rehype] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('remark-frontmatter'),
    import('remark-rehype'),
  ])
  const markdown = unified()
    .use(parse.default)
    .use(gfm.default, { singleTilde: false })
    .use(frontmatter.default, ['yaml', 'toml'])
    .parse(text) as MarkdownRoot
  const tree = (await unified().use(rehype.default, { allowDangerousHtml: true }).run(markdown)) as Root
  return { tree: tidy(await withHtml(tree)), frontMatter: frontMatterOf(markdown) }
}

function frontMatterOf(markdown: MarkdownRoot): string | null {
  const first = markdown.children[0]
  return first?.type === 'yaml' ? first.value : null
}

/** HTML inside Markdown comes as raw text; where there is some, the whole document is written as HTML and parsed again. */
async function withHtml(tree: Root): Promise<Root> {
  if (!hasRaw(tree)) return tree
  const { toHtml } = await import('hast-util-to-html')
  return parseHtml(toHtml(tree, { allowDangerousHtml: true }))
}

function hasRaw(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some((child) => hasRaw(child as Nodes)))
}

/** Takes out what the conversion adds to the source (a heading and arrows for footnotes) and shows ticks as characters. */
function tidy(tree: Root): Root {
  for (const element of [tree, ...elementsOf(tree)]) {
    element.children = element.children.filter(
      (child) => !isElement(child) || !isAdded(child),
    ) as typeof element.children
    for (const child of element.children) {
      if (!isElement(child)) continue
      if (isTick(child)) showTick(child)
      if (child.tagName === 'a') showAddress(child)
    }
  }
  return tree
}

function isAdded(element: Element): boolean {
  return element.properties.dataFootnoteBackref !== undefined || attribute(element, 'id') === 'footnote-label'
}

function isTick(element: Element): boolean {
  return element.tagName === 'input' && attribute(element, 'type') === 'checkbox'
}

function showTick(element: Element): void {
  const ticked = element.properties.checked !== undefined && element.properties.checked !== false
  element.tagName = 'span'
  element.properties = {}
  element.children = [{ type: 'text', value: ticked ? '☑' : '☐' }]
}

/** The text of a link that is its own address reads as the address: escapes that were escaped again are taken off. */
function showAddress(link: Element): void {
  const shown = plainText(link)
  const bare = shown.replace(/\\+(?=[!-/:-@[-`{-~])/g, '')
  if (bare === shown || !sameAddress(bare, attribute(link, 'href'))) return
  link.children = [{ type: 'text', value: bare }]
}

function sameAddress(text: string, href: string): boolean {
  const comparable = (address: string) =>
    decoded(address.trim())
      .replace(/^(?:https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, '')
  return comparable(text) === comparable(href)
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
