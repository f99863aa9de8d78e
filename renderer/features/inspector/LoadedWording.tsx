import { SegmentedControl } from '@mantine/core'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { useReader } from '../reader/reader-store.ts'
import type { ReaderPassage } from '../reader/session/passages.ts'
import type { ReaderSession } from '../reader/session/session.ts'
import { useSessionVersion } from '../reader/use-session.ts'

interface LoadedWordingProps {
  /** The tagging. */
  passageId: string
  readOnly: boolean
}

/** What a passage of loaded language says of whom, for or against, and how it could be said plainly. */
export function LoadedWording({ passageId, readOnly }: LoadedWordingProps) {
  const session = useReader((state) => state.view?.session)
  useSessionVersion(session)
  const passage = session?.index.get(passageId)
  if (!session || !passage) return null
  const set = (fields: Fields) => describe(session, passage, fields)
  const text = (field: 'target' | 'neutral', label: string, placeholder: string) => (
    <EditableText
      label={label}
      placeholder={readOnly ? '' : placeholder}
      value={passage[field] ?? ''}
      readOnly={readOnly}
      onSave={(words) => set({ [field]: words === '' ? null : words })}
    />
  )
  return (
    <section className="insp-part" aria-label="This wording">
      <h3 className="insp-title">{`“${session.quote(passage)}”`}</h3>
      <dl className="kv">
        <dt>Of whom</dt>
        <dd>{text('target', 'Of whom', 'Person or group meant')}</dd>
        <dt>Direction</dt>
        <dd>
          <SegmentedControl
            aria-label="Direction"
            readOnly={readOnly}
            value={passage.direction ?? ''}
            onChange={(value) => set({ direction: value === 'for' || value === 'against' ? value : null })}
            data={[
              { value: 'for', label: 'For' },
              { value: 'against', label: 'Against' },
              { value: '', label: 'Open' },
            ]}
          />
        </dd>
        <dt>Plainly</dt>
        <dd>{text('neutral', 'Neutral wording', 'The same without the feeling')}</dd>
      </dl>
    </section>
  )
}

type Fields = Pick<CommandArgs<'tagging/describe'>, 'target' | 'direction' | 'neutral'>

function describe(session: ReaderSession, passage: ReaderPassage, fields: Fields): void {
  const { articleId } = session
  const paint = () => session.paint([described(passage, fields)])
  void write('tagging/describe', { id: passage.id, articleId, ...fields }, { paint })
}

/** The passage as the write leaves it: null empties a field. */
function described(passage: ReaderPassage, fields: Fields): ReaderPassage {
  const { target, direction, neutral, ...rest } = { ...passage, ...fields }
  return {
    ...rest,
    ...(target ? { target } : {}),
    ...(direction ? { direction } : {}),
    ...(neutral ? { neutral } : {}),
  }
}
