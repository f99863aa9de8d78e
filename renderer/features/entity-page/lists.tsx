import { IconArrowsLeftRight, IconCalendarEvent, IconQuote } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { EventView, RelationView } from '#shared/protocol/depth-views.ts'
import type { ClaimView, EntityView } from '#shared/protocol/views.ts'
import { bandWords, kindNames } from '#shared/views/claim-words.ts'
import { formatDate, formatNumber } from '#shared/views/format.ts'
import { useArticles, useEntities, useRelationTypes } from '../../backend/queries.ts'
import { Cell } from '../../ui/Cell.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import '../claims/claims.css'
import { eventLines } from '#shared/views/event-rows.ts'
import { relationLines } from '#shared/views/relation-rows.ts'
import { timeWords } from '#shared/views/time-words.ts'
import { wholeClaim, wholeEvent } from '../../app/delete-records.ts'
import '../relations/relations.css'
import { standingWords } from '#shared/views/standing-words.ts'
import { PageTable } from './PageTable.tsx'

interface OfEntity {
  entity: EntityView
}

function useNames(): ReadonlyMap<string, string> {
  const entities = useEntities().data
  return useMemo(() => new Map(entities?.map(({ id, name }) => [id, name])), [entities])
}

/** The relations of an entity, told from its side. */
export function RelationList({ entity, relations }: OfEntity & { relations: readonly RelationView[] }) {
  const names = useNames()
  const types = useRelationTypes().data
  const rows = useMemo(() => relationLines(relations, names, types ?? []), [relations, names, types])
  if (rows.length === 0) {
    return (
      <EmptyState
        Icon={IconArrowsLeftRight}
        title={`No relation of ${entity.name} yet`}
        text="Select a passage that names two entities and press R, or drag one entity of a list onto another."
      />
    )
  }
  return (
    <PageTable
      part="relations"
      label={`Relations of ${entity.name}`}
      className="page-relations"
      headings={['Type', 'With', 'When', 'Standing']}
      rows={rows}
      record={({ relation }) => ({ kind: 'relation', id: relation.id, place: relation.passages[0] })}
      deletable={({ relation, from, type, to }) => ({
        label: 'Delete the relation',
        records: [{ kind: 'relation', id: relation.id }],
        done: `Deleted ${from} ${type} ${to}`,
      })}
      draw={({ relation, type, directed, from, to, when, standing }) => {
        const outward = relation.fromId === entity.id
        return (
          <>
            <Cell className="cut">
              <span aria-hidden className="f3">
                {directed ? (outward ? '→ ' : '← ') : '↔ '}
              </span>
              {type}
              {directed && !outward && <span className="visually-hidden">, from the other side</span>}
            </Cell>
            <Cell className="cut m">{outward ? to : from}</Cell>
            <Cell className="cut num">{when}</Cell>
            <Cell className={`cut2 ${standing === 'contested' ? 'contested' : 'f2'}`}>
              {standingWords(relation.passages)}
            </Cell>
          </>
        )
      }}
    />
  )
}

/** The events at a place, or in which an entity took part. */
export function EventList({ entity, events }: OfEntity & { events: readonly EventView[] }) {
  const names = useNames()
  const rows = useMemo(() => eventLines(events, names), [events, names])
  if (rows.length === 0) {
    return (
      <EmptyState
        Icon={IconCalendarEvent}
        title={`No event with ${entity.name} yet`}
        text="Select what happened and press V; who took part and where is in the event’s inspector."
      />
    )
  }
  return (
    <PageTable
      part="events"
      label={`Events with ${entity.name}`}
      className="page-events"
      headings={['When', 'Event', 'As', 'Place', 'Sources']}
      rows={rows}
      record={({ event }) => ({ kind: 'event', id: event.id, place: event.passages[0] })}
      deletable={({ event }) => wholeEvent(event)}
      draw={({ event, place, sources }) => (
        <>
          <Cell className="num">{event.time ? timeWords(event.time) : <span className="f3">time open</span>}</Cell>
          <Cell className="cut2">{event.title}</Cell>
          <Cell className="cut f2">{partIn(event, entity.id)}</Cell>
          <Cell className="cut f2">{place}</Cell>
          <Cell className="num">{formatNumber(sources)}</Cell>
        </>
      )}
    />
  )
}

/** As what an entity is in an event: its role where one is written, else that it took part, or the place. */
function partIn({ participants, placeId }: EventView, id: string): string {
  const taking = participants.filter(({ entityId }) => entityId === id)
  const roles = taking.flatMap(({ role }) => role ?? [])
  if (roles.length > 0) return roles.join(', ')
  return taking.length > 0 ? 'took part' : placeId === id ? 'the place' : ''
}

interface ClaimListProps extends OfEntity {
  part: 'held' | 'about'
  claims: readonly ClaimView[]
  total: number
}

/** The claims of an entity, or those that speak of it. */
export function ClaimList({ part, entity, claims, total }: ClaimListProps) {
  const articles = useArticles().data
  const byId = useMemo(() => new Map(articles?.map((row) => [row.id, row])), [articles])
  if (claims.length === 0) {
    const held = part === 'held'
    return (
      <EmptyState
        Icon={IconQuote}
        title={held ? `No claim by ${entity.name} yet` : `No claim about ${entity.name} yet`}
        text={
          held
            ? 'Claims stand here that it holds, or through which they came: the holder and the chain are in the claim’s inspector.'
            : 'Claims stand here in whose passages it is mentioned.'
        }
      />
    )
  }
  return (
    <>
      {total > claims.length && (
        <p className="f2 t12 page-more">{`The first ${formatNumber(claims.length)} of ${formatNumber(total)}. The claims table has all of them.`}</p>
      )}
      <PageTable
        part={part}
        label={part === 'held' ? `Claims by ${entity.name}` : `Claims about ${entity.name}`}
        className="page-claims"
        headings={['Claim', part === 'held' ? 'Through' : 'Holder', 'Kind', 'Hedge', 'Article']}
        rows={claims}
        record={({ id, articleId, passages: [first] }) => ({
          kind: 'claim',
          id,
          place: first && { id: first.id, articleId, start: first.start, end: first.end },
        })}
        deletable={wholeClaim}
        draw={(claim) => {
          const article = byId.get(claim.articleId)
          return (
            <>
              <Cell className="cut2">
                {claim.content}
                {claim.polarity === 'denied' && <span className="f3"> (denied)</span>}
              </Cell>
              <Cell className="cut f2">{part === 'held' ? throughWhom(claim) : holderWords(claim)}</Cell>
              <Cell className="f2">{claim.kind ? kindNames[claim.kind] : <span className="f3">–</span>}</Cell>
              <Cell className="cut f2">{claim.hedge ?? (claim.band ? bandWords(claim.band) : '')}</Cell>
              <Cell className="cut f2">
                {[article?.publisher ?? article?.title, formatDate(article?.publishedOn)].filter(Boolean).join(', ')}
              </Cell>
            </>
          )
        }}
      />
    </>
  )
}

function throughWhom({ chain }: ClaimView): string {
  return chain?.map(({ name }) => name).join(' ← ') ?? ''
}

function holderWords({ holder }: ClaimView): string {
  return holder ?? (holder === null ? 'no holder' : 'open')
}
