import { z } from 'zod'
import { blockSchema, zones } from './block.ts'
import { defineRecord, optionalText, type RecordOf, stampShape } from './record.ts'

/** Header of an article: what is known of the document. The text is in `article/<id>`. */
export const articleType = defineRecord({
  kind: 'article',
  plural: 'articles',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    title: z.string(),
    byline: optionalText,
    publisher: optionalText,
    /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
    publishedOn: optionalText,
    /** BCP 47 tag. */
    language: optionalText,
    direction: z.enum(['ltr', 'rtl']).catch('ltr'),
    url: optionalText,
    region: optionalText,
    themes: z.array(z.string()).catch([]),
    originalSource: optionalText,
    /** File name or address it was imported from, format, and SHA-256 of the original in `blobs`. */
    sourceName: optionalText,
    sourceFormat: optionalText,
    sourceBlob: optionalText,
    /** SHA-256 of the source text, to recognise a second import. */
    contentHash: optionalText,
    importedAt: z.number().int().catch(0),
  }),
})
/** The header of an article. */
export type Article = RecordOf<typeof articleType>

/** The one record `content` of an article's replica: its blocks, put in once. */
export const contentType = defineRecord({
  kind: 'content',
  plural: 'contents',
  scope: 'article',
  fields: z.object({ ...stampShape, blocks: z.array(blockSchema) }),
})
/** The text of an article as it was imported. */
export type Content = RecordOf<typeof contentType>

/**
 * An analyst's correction of one block. The id is the block's position as a decimal with what it corrects after it,
 * `3.zone` or `3.join`, so that two analysts who correct the two at once both keep their correction.
 */
export const blockEditType = defineRecord({
  kind: 'block-edit',
  plural: 'block_edits',
  scope: 'article',
  fields: z.object({
    ...stampShape,
    zone: z.enum(zones).nullish().catch(undefined),
    joined: z.boolean().nullish().catch(undefined),
  }),
})
/** An analyst's correction of one block. */
export type BlockEdit = RecordOf<typeof blockEditType>
