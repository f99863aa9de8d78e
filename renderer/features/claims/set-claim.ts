import type { ClaimView } from '#shared/protocol/views.ts'
import { paintRow } from '../../backend/paint.ts'
import { write } from '../../backend/write.ts'

/** Writes fields of a claim, painted at once. */
export function setClaim({ id, articleId }: ClaimView, fields: Partial<ClaimView>): void {
  void write('claim/set', { id, articleId, fields }, { paint: () => paintRow('claim/list', id, fields) })
}
