import type { ArticleRow } from '../../protocol/views.ts'

/** Most characters of the words that an address carries. */
const longest = 160

/**
 * The web address of an article with the words to go to (text fragments, https://wicg.github.io/scroll-to-text-fragment/);
 * nothing for an article without one.
 */
export function passageLink(article: Pick<ArticleRow, 'url'> | undefined, exact: string | undefined) {
  if (!article?.url || !/^https?:/.test(article.url)) return {}
  if (!exact || exact.length > longest || article.url.includes('#')) return { href: article.url }
  const words = encodeURIComponent(exact.replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D')
  return { href: `${article.url}#:~:text=${words}` }
}
