import { IconMessage } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { NoteView } from '#shared/protocol/views.ts'
import { focusText } from '../../app/focus.ts'
import { pick } from '../../app/pick.ts'
import { useApp } from '../../app/store.ts'
import { useNotes } from '../../backend/queries.ts'
import { draggable } from '../../ui/drag.ts'
import { formatWhen } from '../../ui/format.ts'
import { Marked } from '../../ui/Marked.tsx'
import { matchesFilter } from '../../ui/match.ts'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { useArticleTitles } from './ClaimItems.tsx'
import { NoItems } from './NoItems.tsx'

/** The notes of the article in the order of the text, or of the project. */
export function NoteItems({ articleId, filter }: { articleId: string | null; filter: string }) {
  const all = useNotes(articleId).data
  const titles = useArticleTitles()
  const selected = useApp((state) => (state.selected?.kind === 'note' ? state.selected.id : null))
  const rows = useMemo(
    () =>
      (all ?? [])
        .filter((note) => matchesFilter(filter, note.text, note.passage?.exact))
        .sort((a, b) => (a.articleId === b.articleId ? startOf(a) - startOf(b) : 0)),
    [all, filter],
  )
  if (all && rows.length === 0) {
    return (
      <NoItems Icon={IconMessage} filter={filter} name="note">
        Select a passage and press N to write beside it.
      </NoItems>
    )
  }
  return (
    <VirtualList
      label="Notes"
      className="items"
      count={rows.length}
      estimate={64}
      rowKey={(index) => rows[index]?.id ?? ''}
      selected={rows.findIndex((row) => row.id === selected)}
      onPick={(index) => {
        const row = rows[index]
        if (row) void pick({ kind: 'note', id: row.id, articleId: row.articleId })
      }}
      onKey={(event) => {
        if (event.key === 'Escape') focusText()
      }}
      row={(index) => {
        const row = rows[index]
        if (!row) return null
        const title = articleId === null ? titles.get(row.articleId) : undefined
        return <NoteRow row={row} selected={row.id === selected} title={title} filter={filter} />
      }}
    />
  )
}

/** Notes on the whole article come first. */
function startOf(note: NoteView): number {
  return note.passage?.start ?? -1
}

interface NoteRowProps {
  row: NoteView
  selected: boolean
  title: string | undefined
  filter: string
}

function NoteRow({ row, selected, title, filter }: NoteRowProps) {
  const record = { kind: 'note', id: row.id, articleId: row.articleId } as const
  return (
    <div className={`clm${selected ? ' on' : ''}`} {...draggable(record, row.text)}>
      <p className="cut2" dir="auto">
        {row.text === '' ? <span className="f3">Empty note</span> : <Marked query={filter} text={row.text} />}
      </p>
      <div className="meta">
        {row.passage ? (
          <span className="from cut" dir="auto">{`“${row.passage.exact}”`}</span>
        ) : (
          <span className="f3">On the whole article</span>
        )}
        <span className="grow" />
        <span className="cut f3" dir="auto">
          {title ?? formatWhen(row.createdAt)}
        </span>
      </div>
    </div>
  )
}
