import { IconCheck } from '@tabler/icons-react'
import { useMemo } from 'react'
import { proposeAliases } from '#shared/analysis/alias-proposals.ts'
import { isEnglish } from '#shared/analysis/english.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { layOut } from '#shared/text/joins.ts'
import { useArticle } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'

/** Short and long forms that the article introduces for the entity; dashed until taken as aliases. */
export function AliasProposals({ entity, articleId }: { entity: EntityView; articleId: string }) {
  const article = useArticle(articleId).data
  const proposals = useMemo(() => {
    if (!article || !isEnglish(article.article.language)) return []
    const { name, aliases, merged = [] } = entity
    const names = [name, ...aliases.map(({ text }) => text), ...merged.map((one) => one.name)]
    return proposeAliases(layOut(article.blocks).text, names)
  }, [article, entity])
  return proposals.map(({ text, start, end }) => (
    <button
      key={text}
      type="button"
      className="chip ask alias"
      title="Introduced in the article. Take it as an alias"
      aria-label={`Proposed alias: ${text}. Accept`}
      onClick={() => void write('entity/add-alias', { id: entity.id, text, articleId, start, end })}
    >
      <bdi>{text}</bdi>
      <IconCheck className="s" aria-hidden />
    </button>
  ))
}
