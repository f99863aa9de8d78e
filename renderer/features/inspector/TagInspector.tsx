import { loadedLanguageKey } from '#shared/codebooks/persuasion.ts'
import type { TagView } from '#shared/protocol/views.ts'
import { deletesOf, wholeTag } from '../../app/delete-records.ts'
import { paintRow } from '../../backend/paint.ts'
import { useReadOnly, useTags } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { Field } from '../../ui/Field.tsx'
import { layerLooks } from '../../ui/kinds.tsx'
import { OptionalText } from '../../ui/OptionalText.tsx'
import { ColorMenu } from '../codebook/ColorMenu.tsx'
import { ParentMenu } from '../codebook/ParentMenu.tsx'
import { useSidebar } from '../sidebar/use-sidebar.ts'
import { InspectorFrame } from './InspectorFrame.tsx'
import { InspectorTitle } from './InspectorTitle.tsx'
import { LoadedWording } from './LoadedWording.tsx'
import { PassageList } from './PassageList.tsx'
import { TagDensity } from './TagDensity.tsx'

interface TagInspectorProps {
  id: string
  articleId?: string | undefined
  /** The tagging that was clicked. */
  passageId?: string
}

/** A tag: name, place in the codebook, colour, what it is for, where it is used. */
export function TagInspector({ id, articleId, passageId }: TagInspectorProps) {
  const scope = useSidebar().articleId
  const tags = useTags(scope).data ?? []
  const tag = tags.find((row) => row.id === id)
  const readOnly = useReadOnly()
  if (!tag) return null
  const set = (fields: Partial<Pick<TagView, 'name' | 'parentId' | 'color' | 'description'>>) =>
    void write('tag/set', { id, ...fields }, { paint: () => paintRow('tag/list', id, fields) })
  const target = { kind: 'tag', id, articleId: scope ?? undefined } as const
  return (
    <InspectorFrame
      look={layerLooks.tag}
      target={target}
      deletes={deletesOf(wholeTag(tag), {
        kind: 'tagging',
        id: passageId,
        articleId,
        label: 'Take the tag off this passage',
        done: `Took ${tag.name} off a passage`,
      })}
      after={
        <>
          <TagDensity id={id} />
          <PassageList target={target} total={tag.uses} className={layerLooks.tag.className} />
        </>
      }
    >
      <InspectorTitle label="Name" name value={tag.name} readOnly={readOnly} onSave={(name) => set({ name })} />
      <dl className="kv">
        <Field name="Under">
          <ParentMenu tag={tag} tags={tags} readOnly={readOnly} onChange={(parentId) => set({ parentId })} />
        </Field>
        <Field name="Colour">
          <ColorMenu color={tag.color} readOnly={readOnly} onChange={(color) => set({ color })} />
        </Field>
        <Field name="Use it for">
          <OptionalText
            label="Description"
            invitation="Say when it applies and when not"
            value={tag.description}
            readOnly={readOnly}
            onSave={(description) => set({ description })}
          />
        </Field>
      </dl>
      {tag.key === loadedLanguageKey && passageId && <LoadedWording passageId={passageId} readOnly={readOnly} />}
    </InspectorFrame>
  )
}
