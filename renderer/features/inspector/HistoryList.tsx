import { locationSchema } from '#shared/model/entity.ts'
import type { HistoryEntry } from '#shared/protocol/views.ts'
import { formatMoment } from '#shared/views/format.ts'
import { locationWords } from '#shared/views/map-words.ts'
import type { RecordRef } from '../../app/delete-records.ts'
import { useHistory } from '../../backend/queries.ts'

/** Who wrote what and when, newest first. */
export function HistoryList({ record }: { record: RecordRef }) {
  const history = useHistory(record)
  return (
    <section className="insp-part" aria-label="History">
      <h3 className="insp-title">History</h3>
      {history.error && <p className="notice-bad">{history.error.message}</p>}
      <ol className="history">
        {history.data?.map((entry) => (
          <li key={`${entry.at} ${entry.step} ${entry.action} ${Object.keys(entry.fields).join()}`}>
            <p className="grow">
              <span>{entry.step}</span>
              <Values entry={entry} />
            </p>
            <p className="t12 f3">
              <bdi>{entry.analystName}</bdi>, <span className="num">{formatMoment(entry.at)}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Fields whose values say something to a reader, and what they are called. */
const fieldNames: { readonly [name: string]: string } = {
  name: 'Name',
  title: 'Title',
  type: 'Type',
  description: 'Description',
  content: 'Wording',
  holder: 'Holder',
  cue: 'Cue',
  hedge: 'Hedge',
  kind: 'Kind',
  polarity: 'Polarity',
  text: 'Text',
  color: 'Colour',
  location: 'Where',
}

function Values({ entry }: { entry: HistoryEntry }) {
  const shown = Object.entries(entry.fields).filter(([name]) => name in fieldNames)
  if (entry.action === 'deleted' || shown.length === 0) return null
  return shown.map(([name, value]) => (
    <span key={name} className="history-value f2">
      {`${fieldNames[name]}: `}
      <bdi>{valueWords(value)}</bdi>
    </span>
  ))
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined) return 'none'
  const location = typeof value === 'object' ? locationSchema.safeParse(value) : null
  return location?.success ? locationWords(location.data) : String(value)
}
