import { IconMessage } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { NoteView } from '#shared/protocol/views.ts'
import { formatWhen } from '#shared/views/format.ts'
import { matchesFilter } from '#shared/views/match.ts'
import { wholeNote } from '../../app/delete-records.ts'
import { useNotes } from '../../backend/queries.ts'
import { NoItems } from './NoItems.tsx'
import { RecordCard, useTitleOf } from './RecordCard.tsx'
import { RecordList } from './RecordList.tsx'

/** The notes of the article in the order of the text, or of the project. */
export function NoteItems({ articleId, filter }: { articleId: string | null; filter: string }) {
  const all = useNotes(articleId).data
  const titleOf = useTitleOf(articleId)
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
    <RecordList
      label="Notes"
      rows={rows}
      estimate={64}
      target={targetOf}
      deletable={wholeNote}
      draw={(row, selected) => (
        <RecordCard target={targetOf(row)} text={row.text} filter={filter} selected={selected}>
          <About row={row} title={titleOf(row)} />
        </RecordCard>
      )}
    />
  )
}

/** Notes on the whole article come first. */
function startOf(note: NoteView): number {
  return note.passage?.start ?? -1
}

function targetOf({ id, articleId }: NoteView) {
  return { kind: 'note', id, articleId } as const
}

function About({ row, title }: { row: NoteView; title: string | undefined }) {
  return (
    <>
      {row.passage ? (
        <span className="from cut" dir="auto">{`“${row.passage.exact}”`}</span>
      ) : (
        <span className="f3">On the whole article</span>
      )}
      <span className="grow" />
      <span className="cut f3" dir="auto">
        {title ?? formatWhen(row.createdAt)}
      </span>
    </>
  )
}
