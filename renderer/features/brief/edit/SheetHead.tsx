import { dateLine } from '#shared/brief/format.ts'
import { write } from '../../../backend/write.ts'
import { EditableText } from '../../../ui/EditableText.tsx'
import { useBrief } from '../session/store.ts'

interface SheetHeadProps {
  id: string
  title: string
  headerLine: string | null
  authors: string[]
  changedAt: number
  editable: boolean
}

/** The top of the page: the line printed on every page, the title, who wrote it and when. */
export function SheetHead({ id, title, headerLine, authors, changedAt, editable }: SheetHeadProps) {
  const sources = useBrief((state) => state.facts.sources)
  const savedAt = useBrief((state) => state.saving.at)
  const who = authors.join(', ')
  const line = dateLine(savedAt ?? changedAt, sources)
  return (
    <header className="sheet-head">
      {(editable || headerLine) && (
        <EditableText
          className="sheet-line"
          label="Line on every page"
          placeholder="Line on every page, e.g. For internal use"
          value={headerLine ?? ''}
          readOnly={!editable}
          onSave={(value) => void write('brief/set', { id, headerLine: value === '' ? null : value })}
        />
      )}
      <EditableText
        className="sheet-title"
        label="Title of the brief"
        value={title}
        required
        readOnly={!editable}
        onSave={(value) => void write('brief/set', { id, title: value })}
      />
      <p className="sheet-date">{who ? `${who}. ${line}` : line}</p>
    </header>
  )
}
