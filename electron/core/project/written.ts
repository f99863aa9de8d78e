import type { Committed } from './api.ts'
import { historyFields, type LoggedRecord, type Stamp } from './log.ts'
import type { Done } from './prepare.ts'
import { ownerOf, type Touched } from './records.ts'

/** What a write left behind. */
export interface Written {
  done: Done[]
  committed: Committed
}

/** Above this many records, listeners are told only which kinds changed. */
const recordsTold = 500

/** What listeners are told of records that a write touched. */
export function committedOf(touched: readonly Touched[], stamp: Stamp): Committed {
  const records = touched.map(({ kind, id, replica }) => ({
    kind,
    id,
    ...(replica.startsWith('article/') ? { articleId: ownerOf(replica) } : {}),
  }))
  const articleIds = touched.flatMap(({ kind, id, replica }) => {
    if (kind === 'article') return [id]
    return replica.startsWith('article/') ? [ownerOf(replica)] : []
  })
  return {
    kinds: [...new Set(touched.map((one) => one.kind))],
    articleIds: [...new Set(articleIds)],
    records: told(records),
    step: stamp.step,
    origin: stamp.origin,
  }
}

/** Several writes of one step as one; null of none. */
export function together(parts: readonly Written[]): Written | null {
  const [first] = parts
  if (!first || parts.length === 1) return first ?? null
  const all = parts.map((part) => part.committed)
  const records = all.some((one) => one.records === null) ? null : all.flatMap((one) => one.records ?? [])
  return {
    done: parts.flatMap((part) => part.done),
    committed: {
      ...first.committed,
      kinds: [...new Set(all.flatMap((one) => one.kinds))],
      articleIds: [...new Set(all.flatMap((one) => one.articleIds))],
      records: records && told(records),
    },
  }
}

function told(records: NonNullable<Committed['records']>): Committed['records'] {
  return records.length > recordsTold ? null : records
}

/** What the log keeps of a record that a write touched. */
export function loggedOf({ kind, id, action, written }: Touched): LoggedRecord {
  return { kind, record_id: id, action, fields: historyFields(written) }
}
