import { formatMoment } from '#shared/views/format.ts'
import { wholeNote } from '../../app/delete-records.ts'
import { paintRow } from '../../backend/paint.ts'
import { useNotes, useReadOnly } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { layerLooks } from '../../ui/kinds.tsx'
import { AnalystName } from './AnalystName.tsx'
import { InspectorFrame } from './InspectorFrame.tsx'
import { PassageList } from './PassageList.tsx'

/** A note: its text, who wrote it, and the passage it stands beside. */
export function NoteInspector({ id, articleId }: { id: string; articleId: string }) {
  const note = useNotes(articleId).data?.find((row) => row.id === id)
  const readOnly = useReadOnly()
  if (!note) return null
  const save = (text: string) =>
    void write('note/set', { id, articleId, text }, { paint: () => paintRow('note/list', id, { text }) })
  const record = { kind: 'note', id, articleId } as const
  return (
    <InspectorFrame
      look={layerLooks.note}
      target={record}
      deletes={[wholeNote(note)]}
      after={<PassageList target={record} className={layerLooks.note.className} />}
    >
      <div className="insp-note">
        <EditableText
          label="Text of the note"
          multiline
          placeholder={readOnly ? '' : 'Write the note'}
          value={note.text}
          readOnly={readOnly}
          onSave={save}
        />
      </div>
      <p className="t12 f3">
        <AnalystName id={note.analyst} />, <span className="num">{formatMoment(note.createdAt)}</span>
        {note.passage === null && '. On the whole article.'}
      </p>
    </InspectorFrame>
  )
}
