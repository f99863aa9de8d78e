import { IconAffiliate, IconArrowLeft, IconQuote } from '@tabler/icons-react'
import type { EntityPage, MentioningArticle, PlacedAlias } from '#shared/protocol/entity-page.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { formatCount, formatDate } from '#shared/views/format.ts'
import { leaveEntity, useApp } from '../../app/store.ts'
import { saveViewState } from '../../app/view-state.ts'
import { paintRow } from '../../backend/paint.ts'
import { useReadOnly } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { EntityIcon, entityLooks } from '../../ui/kinds.tsx'

import { viewNames } from './page-place.ts'

interface PageHeadProps {
  entity: EntityView
  page: EntityPage
  mentions: number
}

/** Who or what it is, where it is named, its other names with the passages they came from, and what is noted of it. */
export function PageHead({ entity, page, mentions }: PageHeadProps) {
  const readOnly = useReadOnly()
  const cameFrom = useApp((state) => state.cameFrom)
  const select = useApp((state) => state.select)
  const { id, type, name, description } = entity
  const about = (text: string) => {
    const fields = { description: text === '' ? null : text }
    void write('entity/set', { id, ...fields }, { paint: () => paintRow('entity/list', id, fields) })
  }
  return (
    <header className="page-head">
      <div className="row page-title">
        <IconAction label={`Back to ${viewNames[cameFrom]}`} keys="Escape" onClick={leaveEntity}>
          <IconArrowLeft />
        </IconAction>
        <EntityIcon type={type} silent />
        <h1 className="cut">
          <button type="button" className="page-name" onClick={() => select({ kind: 'entity', id })}>
            <bdi>{name}</bdi>
          </button>
        </h1>
        <span className="f2 page-type">{entityLooks[type].label}</span>
        <span className="grow" />
        {page.relations.length > 0 && (
          <IconAction label="Show it in the network" onClick={() => showInNetwork(id)}>
            <IconAffiliate />
          </IconAction>
        )}
      </div>
      <p className="f2 t12 num">{whereWords(page.articles, mentions)}</p>
      <Names aliases={page.aliases} merged={entity.merged ?? []} />
      {(!readOnly || description) && (
        <div className="page-about">
          <EditableText
            label={`About ${name}`}
            multiline
            placeholder={readOnly ? '' : 'Add a description'}
            value={description ?? ''}
            readOnly={readOnly}
            onSave={about}
          />
        </div>
      )}
    </header>
  )
}

function showInNetwork(id: string): void {
  saveViewState('network', { focusId: id, steps: 1 })
  useApp.getState().select({ kind: 'entity', id })
  useApp.getState().show('network')
}

/** How often it is named, in how many articles and from when to when. */
function whereWords(articles: readonly MentioningArticle[], mentions: number): string {
  if (mentions === 0) return 'Not mentioned yet'
  const words = `${formatCount(mentions, 'mention')} in ${formatCount(articles.length, 'article')}`
  const days = articles.flatMap(({ publishedOn }) => (publishedOn ? [formatDate(publishedOn)] : []))
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return words
  return first === last ? `${words}, ${first}` : `${words}, ${first} to ${last}`
}

interface NamesProps {
  aliases: readonly PlacedAlias[]
  merged: readonly { id: string; name: string }[]
}

/** Other names; one with a passage opens it. */
function Names({ aliases, merged }: NamesProps) {
  if (aliases.length + merged.length === 0) return null
  return (
    <ul className="page-names" aria-label="Also called">
      {aliases.map((alias) => (
        <li key={alias.id}>
          <Alias alias={alias} />
        </li>
      ))}
      {merged.map(({ id, name }) => (
        <li key={id} className="chip">
          <bdi>{name}</bdi>
          <span className="f3">merged</span>
        </li>
      ))}
    </ul>
  )
}

function Alias({ alias: { text, of, passage } }: { alias: PlacedAlias }) {
  const jumpTo = useApp((state) => state.jumpTo)
  const whose = of === undefined ? '' : `as ${of}`
  if (!passage) {
    return (
      <span className="chip" title={whose || undefined}>
        <bdi>{text}</bdi>
      </span>
    )
  }
  return (
    <button
      type="button"
      className="chip page-alias"
      aria-label={`${text}: open its passage`}
      title={`“${passage.exact}” in ${passage.articleTitle}`}
      onClick={() => jumpTo(passage)}
    >
      <bdi>{text}</bdi>
      <IconQuote className="s f3" aria-hidden />
    </button>
  )
}
