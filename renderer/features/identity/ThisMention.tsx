import { Button, Switch } from '@mantine/core'
import { Field } from '../../ui/Field.tsx'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { useReader } from '../reader/reader-store.ts'
import { useSessionVersion } from '../reader/use-session.ts'
import './identity.css'
import { meanItself, setProbable } from './mention-actions.ts'
import { canStand, openMetonym } from './metonym.ts'

/** What is said of the mention that is selected: whether it is certain, and whether a place stands for an actor. */
export function ThisMention({ passageId, readOnly }: { passageId: string; readOnly: boolean }) {
  const session = useReader((state) => state.view?.session)
  useSessionVersion(session)
  const mention = session?.index.get(passageId)
  if (!session || mention?.layer !== 'entity') return null
  const place = mention.metonymOf === undefined ? null : (session.entity(mention.metonymOf)?.name ?? 'not here')
  return (
    <Field name="Here" className="this-mention">
      <Switch
        size="xs"
        label="probably"
        aria-label="Probably meant here"
        checked={mention.certainty === 'probable'}
        disabled={readOnly}
        onChange={(event) => void setProbable(session, mention, event.currentTarget.checked)}
      />
      {place !== null && <span className="f2">{`literally ${place}`}</span>}
      {place !== null && !readOnly && (
        <Button variant="subtle" size="compact-xs" onClick={() => void meanItself(session, mention)}>
          It means the place
        </Button>
      )}
      {!readOnly && canStand(session, mention) && (
        <Button
          variant="subtle"
          size="compact-xs"
          rightSection={<KeyCaps keys="M" />}
          onClick={() => openMetonym({ session, mention })}
        >
          Stands for…
        </Button>
      )}
    </Field>
  )
}
