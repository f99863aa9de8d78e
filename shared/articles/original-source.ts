import { plainLine } from './plain-line.ts'

/** Longest line, in UTF-16 units, that can name a source. */
const longestLine = 400

/** Sentences that name where an article first stood. The source is the group `name`. */
const sentences = [
  /^(?:the )?original source of this (?:article|story|text) is:? (?<name>.+)$/iu,
  /^(?:this|the) (?:article|story|piece|essay|report|text) (?:was |has been )?(?:originally |first )(?:published|appeared) (?:on|in|at|by|with) (?<name>.+)$/iu,
  /^(?:originally|first) (?:published|appeared) (?:on|in|at|by|with) (?<name>.+)$/iu,
  /^(?:re)?(?:published|printed) (?:here )?(?:with|by) (?:kind )?permission (?:of|from) (?<name>.+)$/iu,
  /^(?:cet article|ce texte) (?:a été |est )?(?:initialement |d['’]abord )?(?:publié|paru)(?: initialement| d['’]abord)? (?:sur|dans|par) (?<name>.+)$/iu,
  /^(?:dieser|der) (?:artikel|beitrag|text) (?:ist |erschien |wurde )(?:zuerst |ursprünglich |erstmals )(?:bei |auf |in |im )(?<name>.+?)(?: erschienen| veröffentlicht)?$/iu,
  /^(?:este|el) artículo (?:fue |se )?(?:publicado|publicó) (?:originalmente|por primera vez) (?:en|por) (?<name>.+)$/iu,
  /^(?:оригинал (?:этой )?статьи|первоисточник (?:этой )?статьи|источник статьи)\s*(?:опубликован(?:а)? )?(?:на сайте |в |на |[:—–-]\s*)(?<name>.+)$/iu,
  /^(?:статья |материал )?(?:впервые|первоначально) опубликован[аоы]? (?:на сайте |в |на )(?<name>.+)$/iu,
  /^(?:bu (?:makale|yazı|haber) )?ilk (?:olarak|kez|defa) (?<name>.+?)['’]?(?:nde|nda|de|da|te|ta) (?:yayımlan|yayınlan)\p{L}*$/iu,
  /^(?:المصدر الأصلي (?:لهذا المقال|للمقال)(?: هو)?|نُ?شر هذا المقال (?:أولا|أولاً|لأول مرة|في الأصل) (?:في|على)|نُ?شر المقال الأصلي (?:في|على)|ن?نقلاً? عن)\s*[:：]?\s*(?<name>.+)$/u,
  /^(?:本文|原文|此文|文章)(?:最初|最早|首先|首|原)?(?:发表|刊登|刊载|刊|载|发布|發表|刊登|原载)[于於在]\s*(?<name>.+)$/u,
  /^(?:本文|文章)?(?:来源|來源|转载自|轉載自)\s*[:：]?\s*(?<name>.+)$/u,
]

/** The outlet a line names as the article's original source, or null. */
export function originalSourceOf(text: string): string | null {
  if (text.length > longestLine) return null
  const line = plainLine(text)
  for (const sentence of sentences) {
    const name = sentence.exec(line)?.groups?.name
    if (name !== undefined) return cleaned(name)
  }
  return null
}

function cleaned(name: string): string | null {
  const first = name.split(/(?<=\p{L}{3})[.。](?:\s|$)|\s+(?:and|on|under|am|le|el|в|on) (?=\d|\p{L}+ \d)/u)[0] ?? ''
  const bare = first.replace(/^["“«「]|["”»」.。]+$/gu, '').trim()
  return bare === '' || bare.length > 120 ? null : bare
}
