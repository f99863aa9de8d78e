import type { Passage, TextRange } from '#shared/model/passage.ts'
import { DossierError } from '#shared/protocol/errors.ts'
import { passageOf } from '#shared/text/contexts.ts'
import { type Joins, toSourcePassage } from '#shared/text/joins.ts'
import type { Project } from '../project/api.ts'

/** An article's canonical text and what is needed to place passages in it. */
export interface ArticleText {
  id: string
  title: string
  language: string | null
  text: string
  joins: Joins
}

interface TextRow extends Omit<ArticleText, 'joins'> {
  joins: string
}

/** Text of an article. Throws `not-found`. */
export function textOf(project: Project, articleId: string): ArticleText {
  return textReader(project)(articleId)
}

/** Reads the texts of many articles, each as `textOf` does. */
export function textReader(project: Project): (articleId: string) => ArticleText {
  const statement = project.db.prepare<[string], TextRow>(
    'SELECT id, title, language, text, joins FROM articles WHERE id = ?',
  )
  return (articleId) => {
    const row = statement.get(articleId)
    if (!row) throw new DossierError('not-found', 'The article is not in this project any more. Choose another one.')
    return { ...row, joins: JSON.parse(row.joins) as number[] }
  }
}

/**
 * The passage of a range of an article, in source offsets as replicas keep it.
 * Throws `bad-arguments`, naming the article, when the range does not lie in its text.
 */
export function passageIn(article: ArticleText, range: TextRange): Passage {
  const { start, end } = range
  if (!(start < end && end <= article.text.length)) {
    throw new DossierError(
      'bad-arguments',
      `The range ${start}–${end} does not lie in “${article.title}”, whose text has ${article.text.length} characters. Select the passage again.`,
    )
  }
  return toSourcePassage(article.joins, passageOf(article.text, { start, end }))
}
