import { counted } from '#shared/text/counted.ts'

/** Characters that are never shown: C0 and C1 controls beside those that mean white space. */
const controls = /[^\P{Cc}\t\n]/gu

/** A text that every later step can take: `\n` line ends, no lone surrogates, no NUL, no control characters. */
export function normaliseText(text: string): { text: string; warnings: string[] } {
  const warnings: string[] = []
  const nul = text.split('\0').length - 1
  if (nul > 0) warnings.push(`${counted(nul, 'NUL character is', 'NUL characters are')} shown as \ufffd.`)
  const lines = text
    .replaceAll('\0', '\ufffd')
    .replace(/\r\n?|[\v\u0085\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
  const dropped = lines.match(controls)?.length ?? 0
  if (dropped > 0)
    warnings.push(
      `${counted(dropped, 'control character, which is never shown, was', 'control characters, which are never shown, were')} left out.`,
    )
  return {
    text: lines
      .replace(controls, '')
      .replace(/^\ufeff/, '')
      .toWellFormed(),
    warnings,
  }
}
