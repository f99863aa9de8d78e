import { z } from 'zod'
import { zones } from '../../model/block.ts'
import { command } from '../command.ts'
import type { ArticleRecords, ArticleRow, ArticleView, ImportOutcome } from '../views.ts'
import { partialDate } from './shapes.ts'

const id = z.string().min(1).max(100)
const text = z.string().max(2000).nullable()

/** Fields of an article that the analyst may correct. */
const articleFields = z.strictObject({
  title: z.string().trim().min(1).max(2000).optional(),
  byline: text.optional(),
  publisher: text.optional(),
  publishedOn: partialDate,
  language: z.string().max(40).nullable().optional(),
  direction: z.enum(['ltr', 'rtl']).optional(),
  url: text.optional(),
  region: text.optional(),
  themes: z.array(z.string().max(300)).max(100).optional(),
  originalSource: text.optional(),
})

/** Commands on articles. */
export const articleCommands = {
  'article/list': command<ArticleRow[]>()(z.strictObject({})),
  /** How much is tagged in some articles, so that a list follows a tag without being read again. */
  'article/counts': command<Pick<ArticleRow, 'id' | 'mentions' | 'claims'>[]>()(
    z.strictObject({ ids: z.array(id).min(1).max(500) }),
  ),
  'article/open': command<ArticleView>()(z.strictObject({ id })),
  /**
   * Named records of one article as they stand now, so that a page that has the article open
   * follows a write without reading all of it again. A claim passage answers with its claim;
   * what is deleted or unknown is absent.
   */
  'article/records': command<ArticleRecords>()(
    z.strictObject({
      id,
      records: z
        .array(
          z.strictObject({
            kind: z.enum(['mention', 'claim', 'claim-passage', 'event-passage', 'tagging', 'note']),
            id,
          }),
        )
        .min(1)
        .max(500),
    }),
  ),
  'article/set': command<null>()(z.strictObject({ id, fields: articleFields })),
  'article/set-zone': command<null>()(
    z.strictObject({ id, positions: z.array(z.number().int().nonnegative()).min(1), zone: z.enum(zones) }),
  ),
  /** Joins the block to the one before it, or takes a join back; passages keep their words. */
  'article/set-join': command<null>()(
    z.strictObject({ id, position: z.number().int().positive(), joined: z.boolean() }),
  ),
  /** Reads files; the good ones are kept when one fails. Reports progress. */
  'import/files': command<ImportOutcome[]>()(
    z.strictObject({ paths: z.array(z.string().min(1).max(4096)).min(1), format: z.string().optional() }),
    { paths: ['paths'] },
  ),
  /** Files dropped on the page, which has their bytes but no path. */
  'import/bytes': command<ImportOutcome[]>()(
    z.strictObject({
      files: z
        .array(
          z.strictObject({
            name: z.string().max(1000),
            bytes: z.instanceof(Uint8Array),
            format: z.string().optional(),
          }),
        )
        .min(1),
    }),
  ),
  /** Pasted text or HTML. */
  'import/text': command<ImportOutcome[]>()(
    z.strictObject({
      text: z.string().min(1),
      format: z.enum(['text', 'html', 'markdown']).optional(),
      name: z.string().max(1000).optional(),
    }),
  ),
  /** Fetches a web address in the core, within the limits of `core/import/fetch`. */
  'import/url': command<ImportOutcome[]>()(z.strictObject({ url: z.string().min(1).max(4096) })),
}
