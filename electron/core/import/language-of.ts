import { directionOf } from '#shared/articles/direction.ts'
import type { SourceBlock } from '#shared/model/block.ts'
import { guessLanguage, scriptFits } from '#shared/text/language.ts'
import type { RawBlock } from './block-sink.ts'

/** Text the article's language and direction are told from: its body, or everything where it has none. */
export function bodyText(blocks: readonly SourceBlock[]): string {
  const body = blocks.filter(({ zone, text }) => zone === 'body' && text !== '')
  return (body.length > 0 ? body : blocks).map(({ text }) => text).join('\n')
}

/** The stated language where the script of the text allows it, else the one the text shows; null when neither tells. */
export function languageOf(text: string, stated: string | undefined): string | null {
  if (stated !== undefined && scriptFits(stated, text)) return stated
  return guessLanguage(text) ?? stated ?? null
}

/**
 * The article's direction: what its elements state for most of the body, else that of most letters. Blocks that run
 * the other way, as stated or by their letters, are given their own.
 */
export function setDirections(blocks: readonly SourceBlock[], raw: readonly RawBlock[]): 'ltr' | 'rtl' {
  const direction = statedFor(blocks, raw) ?? directionOf(bodyText(blocks)) ?? 'ltr'
  blocks.forEach((block, position) => {
    const own = raw[position]?.direction ?? directionOf(block.text, 2)
    if (own && own !== direction) block.direction = own
  })
  return direction
}

function statedFor(blocks: readonly SourceBlock[], raw: readonly RawBlock[]): 'ltr' | 'rtl' | null {
  const units = { ltr: 0, rtl: 0, none: 0 }
  blocks.forEach((block, position) => {
    if (block.zone === 'body') units[raw[position]?.direction ?? 'none'] += block.text.length
  })
  if (units.rtl > units.ltr + units.none) return 'rtl'
  return units.ltr > units.rtl + units.none ? 'ltr' : null
}
