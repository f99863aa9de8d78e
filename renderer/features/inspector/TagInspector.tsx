import { useState } from 'react'
import { loadedLanguageKey } from '#shared/codebooks/persuasion.ts'
import type { TagView } from '#shared/protocol/views.ts'
import { useReadOnly, useTags } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { layerLooks } from '../../ui/kinds.tsx'
import { ColorMenu } from '../codebook/ColorMenu.tsx'
import { ParentMenu } from '../codebook/ParentMenu.tsx'
import { useSidebar } from '../sidebar/use-sidebar.ts'
import { type Deletable, wholeTag } from './delete.ts'
import { HistoryList } from './HistoryList.tsx'
import { InspectorHead } from './InspectorHead.tsx'
import { LoadedWording } from './LoadedWording.tsx'
import { PassageList } from './PassageList.tsx'
import { paintRow } from './paint.ts'
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
  const [history, setHistory] = useState(false)
  if (!tag) return null
  const set = (fields: Partial<Pick<TagView, 'name' | 'parentId' | 'color' | 'description'>>) =>
    void write('tag/set', { id, ...fields }, { paint: () => paintRow('tag/list', id, fields) })
  const target = { kind: 'tag', id, articleId: scope ?? undefined } as const
  return (
    <>
      <InspectorHead
        look={layerLooks.tag}
        target={target}
        deletes={deletesOf(tag, articleId, passageId)}
        historyOpen={history}
        onHistory={() => setHistory(!history)}
      />
      <div className="insp-body">
        <div className="insp-say">
          <EditableText
            label="Name"
            name
            required
            value={tag.name}
            readOnly={readOnly}
            onSave={(name) => set({ name })}
          />
        </div>
        <dl className="kv">
          <dt>Under</dt>
          <dd>
            <ParentMenu tag={tag} tags={tags} readOnly={readOnly} onChange={(parentId) => set({ parentId })} />
          </dd>
          <dt>Colour</dt>
          <dd>
            <ColorMenu color={tag.color} readOnly={readOnly} onChange={(color) => set({ color })} />
          </dd>
          <dt>Use it for</dt>
          <dd>
            <EditableText
              label="Description"
              multiline
              placeholder={readOnly ? '' : 'Say when it applies and when not'}
              value={tag.description ?? ''}
              readOnly={readOnly}
              onSave={(text) => set({ description: text === '' ? null : text })}
            />
          </dd>
        </dl>
        {tag.key === loadedLanguageKey && passageId && <LoadedWording passageId={passageId} readOnly={readOnly} />}
        {history && <HistoryList record={{ kind: 'tag', id }} />}
        <TagDensity id={id} />
        <PassageList target={target} total={tag.uses} className="p-tag" />
      </div>
    </>
  )
}

function deletesOf(tag: TagView, articleId?: string, passageId?: string): Deletable[] {
  const whole = wholeTag(tag)
  if (!passageId || !articleId) return [whole]
  const one: Deletable = {
    label: 'Take the tag off this passage',
    records: [{ kind: 'tagging', id: passageId, articleId }],
    done: `Took ${tag.name} off a passage`,
  }
  return [one, whole]
}
