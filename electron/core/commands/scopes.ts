/** Which rows that hang on articles are meant: of one article or all, all or those with some ids. */
export interface Scope {
  articleId?: string | undefined
  ids?: readonly string[] | undefined
}

/** The condition of a scope with its values. `column` holds the ids; `+` keeps SQLite from walking the whole article. */
export function conditionOf(
  { articleId, ids }: Scope,
  column: 'id' | 'claim_id' = 'id',
): { where: string; values: string[] } {
  const among = `WHERE ${column} IN (SELECT value FROM json_each(?))`
  if (articleId === undefined) {
    return ids === undefined ? { where: '', values: [] } : { where: among, values: [JSON.stringify(ids)] }
  }
  if (ids === undefined) return { where: 'WHERE article_id = ?', values: [articleId] }
  return {
    where: `${among} AND +article_id = ?`,
    values: [JSON.stringify(ids), articleId],
  }
}
