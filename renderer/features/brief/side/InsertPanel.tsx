import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconSearch, IconSuperscript } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ArticleRow } from '#shared/protocol/views.ts'
import { useArticles, useClaims, useEntities, usePassages } from '../../../backend/queries.ts'
import { reportError } from '../../../backend/report.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { EntityIcon, layerLooks, TypeIcon } from '../../../ui/kinds.tsx'
import { Marked, MarkedRanges } from '../../../ui/Marked.tsx'
import { VirtualList } from '../../../ui/VirtualList.tsx'
import { insertAtCaret } from '../edit/insert.ts'
import { draggable } from '../edit/use-dragged.ts'
import type { OpenBrief } from '../session/store.ts'
import { type InsertKind, type InsertRow, insertKinds, insertRows, mentionRows } from './insert-rows.ts'
import { resolveRow } from './look-up.ts'
import { ReaderSelection } from './ReaderSelection.tsx'

const labels: { [K in InsertKind]: string } = {
  claims: 'Claims',
  quotes: 'Quotes',
  entities: 'Entities',
  articles: 'Articles',
}
const none: { [K in InsertKind]: string } = {
  claims: 'No claims yet. Select a passage in an article and press C.',
  quotes: 'No quotes yet. The passages of claims are listed here.',
  entities: 'No entities yet. Select a name in an article and press E.',
  articles: 'No articles yet.',
}

/** What the project has that can go into the brief: a click puts it at the caret, dragging where one likes. */
export function InsertPanel({ brief }: { brief: OpenBrief }) {
  const [kind, setKind] = useState<InsertKind>('claims')
  const [filter, setFilter] = useState('')
  const [articleId, setArticleId] = useState<string | null>(null)
  const [unfolded, unfold] = useState<string | null>(null)
  const articles = useArticles().data ?? []
  const rows = useRows(kind, filter, articleId, kind === 'entities' ? unfolded : null)
  const insert = (row: InsertRow, as: 'block' | 'cite') =>
    resolveRow(row, as, articles).then((what) => what && insertAtCaret(brief.editor, what), reportError)
  return (
    <div className="insert">
      <ReaderSelection brief={brief} />
      <Narrowing
        kind={kind}
        setKind={setKind}
        filter={filter}
        setFilter={setFilter}
        articleId={articleId}
        setArticleId={setArticleId}
        articles={articles}
      />
      {rows.length === 0 ? (
        <p className="side-none">{filter ? `Nothing matches “${filter}”.` : none[kind]}</p>
      ) : (
        <Rows
          label={labels[kind]}
          rows={rows}
          filter={filter}
          unfolded={unfolded}
          unfold={unfold}
          insert={(row, as) => void insert(row, as)}
        />
      )}
      <p className="insert-foot">Click or drag to insert. The raised number cites without the words.</p>
    </div>
  )
}

interface KindAndFilterProps {
  kind: InsertKind
  setKind(kind: InsertKind): void
  filter: string
  setFilter(filter: string): void
}

function KindAndFilter({ kind, setKind, filter, setFilter }: KindAndFilterProps) {
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label="What to insert"
        value={kind}
        onChange={setKind}
        data={insertKinds.map((value) => ({ value, label: labels[value] }))}
      />
      <TextInput
        aria-label="Filter"
        placeholder={`Filter ${labels[kind].toLowerCase()}`}
        leftSection={<IconSearch className="s" />}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
    </>
  )
}

interface NarrowingProps {
  kind: InsertKind
  setKind(kind: InsertKind): void
  filter: string
  setFilter(filter: string): void
  articleId: string | null
  setArticleId(id: string | null): void
  articles: readonly ArticleRow[]
}

/** What is listed: the kind, the words it holds, the article it is of. */
function Narrowing({ kind, setKind, filter, setFilter, articleId, setArticleId, articles }: NarrowingProps) {
  return (
    <div className="insert-head">
      <KindAndFilter kind={kind} setKind={setKind} filter={filter} setFilter={setFilter} />
      {kind !== 'entities' && articles.length > 1 && (
        <Select
          aria-label="Article"
          placeholder="All articles"
          clearable
          searchable
          value={articleId}
          onChange={setArticleId}
          data={articles.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
    </div>
  )
}

interface RowsProps {
  label: string
  rows: readonly InsertRow[]
  filter: string
  /** Key of the entity whose mentions are shown. */
  unfolded: string | null
  unfold(key: string | null): void
  insert(row: InsertRow, as: 'block' | 'cite'): void
}

function Rows({ label, rows, filter, unfolded, unfold, insert }: RowsProps) {
  return (
    <VirtualList
      label={label}
      className="insert-rows"
      count={rows.length}
      estimate={52}
      rowKey={(index) => rows[index]?.key ?? String(index)}
      onPick={(index) => rows[index] && insert(rows[index], 'block')}
      onKey={(event, index) => {
        const row = rows[index]
        if (!row || event.key !== 'Enter' || !event.shiftKey) return
        event.preventDefault()
        insert(row, 'cite')
      }}
      row={(index) => {
        const row = rows[index]
        return (
          row && (
            <Row
              row={row}
              filter={filter}
              unfolded={row.key === unfolded}
              unfold={() => unfold(row.key === unfolded ? null : row.key)}
              cite={() => insert(row, 'cite')}
            />
          )
        )
      }}
    />
  )
}

/** The lines to show; the mentions of the unfolded entity stand below it. */
function useRows(kind: InsertKind, filter: string, articleId: string | null, unfolded: string | null): InsertRow[] {
  const claims = useClaims().data
  const entities = useEntities().data
  const articles = useArticles().data
  const mentions = usePassages({ kind: 'entity', id: unfolded ?? '' }, unfolded !== null).data
  return useMemo(() => {
    const material = { claims: claims ?? [], entities: entities ?? [], articles: articles ?? [] }
    const rows = insertRows(kind, material, articleId, filter)
    const at = rows.findIndex((row) => row.key === unfolded)
    if (at < 0 || !mentions) return rows
    return rows.toSpliced(at + 1, 0, ...mentionRows(mentions, articles ?? []))
  }, [kind, filter, articleId, unfolded, claims, entities, articles, mentions])
}

interface RowProps {
  row: InsertRow
  filter: string
  unfolded: boolean
  unfold(): void
  cite(): void
}

function Row({ row, filter, unfolded, unfold, cite }: RowProps) {
  const isEntity = row.kind === 'entities'
  const canDrag = row.block !== null
  return (
    <div
      className={`insert-row${row.mention ? ' insert-mention' : ''}`}
      {...(canDrag ? draggable(() => row.block) : {})}
    >
      <RowIcon row={row} />
      <div className="grow">
        <p className="cut2" dir="auto" lang={row.language ?? undefined}>
          {row.mention ? (
            <MarkedRanges text={row.text} ranges={[row.mention]} />
          ) : (
            <Marked query={filter} text={row.text} />
          )}
        </p>
        {row.detail && (
          <p className="t12 f2 cut" dir="auto">
            <Marked query={filter} text={row.detail} />
          </p>
        )}
      </div>
      {isEntity ? (
        <IconAction
          small
          label={unfolded ? 'Hide its mentions' : 'Quote one of its mentions'}
          pressed={unfolded}
          onClick={unfold}
        >
          {unfolded ? <IconChevronDown className="s" /> : <IconChevronRight className="s" />}
        </IconAction>
      ) : (
        <span className="row" {...(row.cite ? draggable(() => row.cite) : {})}>
          <IconAction small label="Cite at the caret" keys="Shift+Enter" onClick={cite}>
            <IconSuperscript className="s" />
          </IconAction>
        </span>
      )}
    </div>
  )
}

function RowIcon({ row }: { row: InsertRow }) {
  if (row.entityType) return <EntityIcon type={row.entityType} silent />
  if (row.kind === 'claims') return <TypeIcon look={layerLooks.claim} silent />
  return null
}
