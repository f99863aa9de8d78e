import { IconTextScan2 } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { MentioningArticle, MentionLine } from '#shared/protocol/entity-page.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { formatDate, formatNumber } from '#shared/views/format.ts'
import { useRowDelete } from '../../app/delete-records.ts'
import { useApp } from '../../app/store.ts'
import { useRead } from '../../backend/queries.ts'
import { keyOf, queryClient } from '../../backend/query-client.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { entityLooks } from '../../ui/kinds.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { mentionRows } from './mention-rows.ts'
import { keepRow, usePagePlace } from './page-place.ts'

/** Mentions that are read at once. */
const stretch = 200

const argsOf = (id: string, mention: number) => ({
  id,
  skip: Math.floor(mention / stretch) * stretch,
  limit: stretch,
})

/** A mention as far as it has been read. */
function lineAt(id: string, mention: number): MentionLine | undefined {
  const read = queryClient.getQueryData<MentionLine[]>(keyOf('entity/mentions', argsOf(id, mention)))
  return read?.[mention % stretch]
}

/** Every mention as a key word in context, by article; a line opens its passage. Only what is in sight is read. */
export function MentionList({ entity, articles }: { entity: EntityView; articles: readonly MentioningArticle[] }) {
  const { id, name } = entity
  const rows = useMemo(() => mentionRows(articles), [articles])
  const { select, jumpTo } = useApp.getState()
  const current = usePagePlace((state) => state.rows.mentions ?? -1)
  const passageId = useApp((state) => state.selected?.passageId)
  const at = (index: number) => {
    const mention = rows.at(index)?.mention
    return mention == null ? undefined : lineAt(id, mention)
  }
  const choose = (index: number) => {
    const line = at(index)
    keepRow('mentions', index)
    if (line) select({ kind: 'entity', id, articleId: line.articleId, passageId: line.id })
    return line
  }
  const onDelete = useRowDelete((index) => {
    const line = at(index)
    if (!line) return undefined
    const records = [{ kind: 'mention' as const, id: line.id, articleId: line.articleId }]
    return { label: 'Delete this mention', records, done: `Deleted a mention of ${name}` }
  })
  if (rows.count === 0) return <NoMentions name={name} />
  return (
    <VirtualList
      label={`Mentions of ${name}`}
      className={`words-list ${entityLooks[entity.type].className}`}
      count={rows.count}
      estimate={27}
      rowKey={(index) => String(index)}
      isHead={(index) => rows.at(index)?.mention === null}
      selected={current}
      onPick={(index) => {
        const line = at(index)
        if (line) jumpTo(line)
        choose(index)
      }}
      onMove={choose}
      onDelete={onDelete}
      row={(index) => {
        const row = rows.at(index)
        if (!row) return null
        if (row.mention === null) return <Head article={row.article} />
        return <Line id={id} mention={row.mention} article={row.article} passageId={passageId} />
      }}
    />
  )
}

function Head({ article: { title, publisher, publishedOn, mentions } }: { article: MentioningArticle }) {
  const when = formatDate(publishedOn)
  return (
    <div className="table-group words-head">
      <bdi className="m cut">{title}</bdi>
      {(publisher || when) && (
        <span className="f3 t12 cut">
          {publisher && <bdi>{publisher}</bdi>}
          {publisher && when && ', '}
          <bdi>{when}</bdi>
        </span>
      )}
      <span className="push f3 num t12">{formatNumber(mentions)}</span>
    </div>
  )
}

interface LineProps {
  id: string
  mention: number
  article: MentioningArticle
  passageId: string | undefined
}

function Line({ id, mention, article, passageId }: LineProps) {
  const line = useRead('entity/mentions', argsOf(id, mention)).data?.[mention % stretch]
  if (!line) return <div className="words-line" aria-busy="true" />
  const marks = marksOf(line)
  return (
    <div
      className={`words-line${line.id === passageId ? ' on' : ''}`}
      dir={article.direction}
      lang={article.language ?? undefined}
    >
      <div className="words-before">
        <span>{plain(line.before)}</span>
      </div>
      <div className="words-after">
        <span className="words-text">
          <mark>{line.exact}</mark>
          {plain(line.after)}
        </span>
        {marks && (
          <span className="words-marks f2 t12" dir="ltr" lang="en">
            {marks}
          </span>
        )}
      </div>
    </div>
  )
}

const plain = (text: string) => text.replace(/\s+/g, ' ')

/** What is not as plain as a name that is meant. */
function marksOf({ certainty, literally, standsFor, taggedAs }: MentionLine): string {
  return [
    certainty === 'probable' ? 'probably' : '',
    literally === undefined ? '' : `literally ${literally}`,
    standsFor === undefined ? '' : `stands for ${standsFor}`,
    taggedAs === undefined ? '' : `as ${taggedAs}`,
  ]
    .filter(Boolean)
    .join(', ')
}

function NoMentions({ name }: { name: string }) {
  return (
    <EmptyState
      Icon={IconTextScan2}
      title={`No mention of ${name} yet`}
      text={
        <>
          In an article, select the name and press{' '}
          <span className="caps">
            <kbd>E</kbd>
          </span>
          .
        </>
      }
    />
  )
}
