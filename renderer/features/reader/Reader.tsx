import { useArticle } from '../../backend/queries.ts'

/** The article's text. */
export function Reader({ articleId }: { articleId: string }) {
  const article = useArticle(articleId).data
  return (
    <article>
      {article?.blocks.map((block) => (
        <p key={block.position}>{block.text}</p>
      ))}
    </article>
  )
}
