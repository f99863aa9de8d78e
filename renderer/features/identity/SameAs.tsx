import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { EntityView } from '#shared/protocol/views.ts'
import { write } from '../../backend/write.ts'
import { Field } from '../../ui/Field.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { EntityPicker } from '../entities/EntityPicker.tsx'
import { mergeInto } from '../entities/merge.ts'

/** The entities that are taken to be this one, each split off with one click, and the way to merge this one. */
export function SameAs({ entity, readOnly }: { entity: EntityView; readOnly: boolean }) {
  const [merging, setMerging] = useState(false)
  const merged = entity.merged ?? []
  if (readOnly && merged.length === 0) return null
  return (
    <Field name="Same as" className="aliases">
      {merged.map(({ id, name }) => (
        <span key={id} className="chip alias">
          <bdi>{name}</bdi>
          {!readOnly && (
            <IconAction small label={`Split off ${name}`} onClick={() => void write('entity/split', { id })}>
              <IconX className="s" />
            </IconAction>
          )}
        </span>
      ))}
      {!readOnly && !merging && (
        <button type="button" className="value f3" onClick={() => setMerging(true)}>
          Merge into…
        </button>
      )}
      {merging && (
        <EntityPicker
          label="Merge into"
          placeholder="Find the entity it is"
          first={[entity.type]}
          without={[entity.id]}
          onCancel={() => setMerging(false)}
          onPick={(into) => {
            setMerging(false)
            void mergeInto(entity, into)
          }}
        />
      )}
    </Field>
  )
}
