import type { Root } from 'hast'

/** Parses HTML as a browser does, whole pages and fragments alike. */
export async function parseHtml(text: string): Promise<Root> {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([import('unified'), import('rehype-parse')])
  return unified().use(rehypeParse).parse(text)
}

/** Whether HTML is a whole page, which has furniture around its article; a copied selection is none. */
export function isWholePage(text: string): boolean {
  return !/<!--StartFragment-->/.test(text) && /<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 8192))
}
