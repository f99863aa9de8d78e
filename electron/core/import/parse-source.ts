import type { RawBlock } from './block-sink.ts'
import { blocksOf } from './blocks.ts'
import { attribute } from './elements.ts'
import { extract } from './extract.ts'
import { frontMatterMetadata } from './front-matter.ts'
import { isWholePage, parseHtml } from './html.ts'
import type { KnownMetadata } from './known.ts'
import { hasFurniture, marksOutsideFurniture } from './landmarks.ts'
import { importLimits } from './limits.ts'
import { parseMarkdown } from './markdown.ts'
import { pageData } from './page-data.ts'
import { addressOf, pageMetadata } from './page-metadata.ts'
import { parsePlain } from './plain.ts'
import type { Format } from './sniff.ts'

/** A document as blocks, with what its format tells of it. */
export interface ParsedSource {
  blocks: RawBlock[]
  known: KnownMetadata
  /** Marks of the elements that are the article, or null when the whole document is. */
  kept: ReadonlySet<number> | null
  /** Address that relative addresses in the document are resolved against. */
  base: string | undefined
  warnings: string[]
}

/** Parses a text of a known format. `address` is where a page was fetched from. */
export async function parseSource(text: string, format: Format, address: string | undefined): Promise<ParsedSource> {
  switch (format) {
    case 'html':
      return parsePage(text, address)
    case 'markdown':
      return parseMarkdownSource(text, address)
    case 'text':
      return {
        blocks: blocksOf(parsePlain(text), address),
        known: knownAddress(address),
        kept: null,
        base: address,
        warnings: [],
      }
  }
}

async function parseMarkdownSource(text: string, address: string | undefined): Promise<ParsedSource> {
  const { tree, frontMatter } = await parseMarkdown(text)
  const { known, warning } = frontMatter === null ? { known: {} } : await frontMatterMetadata(frontMatter)
  const base = address ?? known.url
  return {
    blocks: blocksOf(tree, base),
    known: { ...knownAddress(address), ...known },
    kept: null,
    base,
    warnings: warning === undefined ? [] : [warning],
  }
}

async function parsePage(text: string, address: string | undefined): Promise<ParsedSource> {
  const tree = await parseHtml(text)
  const data = pageData(tree)
  const stated = data.elements.find(({ tagName, properties }) => tagName === 'base' && properties.href !== undefined)
  const statedBase = stated && URL.parse(attribute(stated, 'href'), address)?.href
  const base = statedBase ?? address ?? addressOf(data, undefined) ?? undefined
  const blocks = blocksOf(tree, base)
  if (!isWholePage(text)) {
    return { blocks, known: pageMetadata(data, null, address, base), kept: null, base, warnings: [] }
  }
  const found = text.length <= importLimits.extractor ? await extract(tree) : null
  const known = pageMetadata(data, found, address, base)
  if (!hasFurniture(tree)) return { blocks, known, kept: null, base, warnings: [] }
  const warnings = found ? [] : ['No article was found on the page; everything outside its navigation counts as body.']
  return { blocks, known, kept: found?.kept ?? marksOutsideFurniture(tree), base, warnings }
}

function knownAddress(address: string | undefined): KnownMetadata {
  return address === undefined ? {} : { url: address }
}
