import type { TagView } from '#shared/protocol/views.ts'
import { write } from '../../backend/write.ts'
import { paintRow } from '../inspector/paint.ts'

/** Makes a tag under another one or at the top; returns its id. */
export async function createTag(name: string, parentId: string | null): Promise<string | undefined> {
  return (await write('tag/create', { name, parentId }))?.id
}

type TagFields = Partial<Pick<TagView, 'name' | 'parentId' | 'color' | 'description' | 'rank'>>

/** Changes a tag; the change is seen at once. */
export function setTag(id: string, fields: TagFields): void {
  void write('tag/set', { id, ...fields }, { paint: () => paintRow('tag/list', id, fields) })
}
