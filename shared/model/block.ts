import { z } from 'zod'

/** The parts that the blocks of an article may belong to. */
export const zones = ['body', 'metadata', 'caption', 'boilerplate'] as const
/** What a block of an article is. Boilerplate is folded, left out of counts, suggestions and ranking. */
export type Zone = (typeof zones)[number]

const blockKinds = ['heading', 'paragraph', 'list-item', 'quote', 'code', 'cell', 'image', 'rule'] as const
/** The form of a block. */
export type BlockKind = (typeof blockKinds)[number]

/** Inline formatting over a block's own text; offsets UTF-16 within the block. */
const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  kind: z.enum(['bold', 'italic', 'underline', 'strike', 'code', 'sub', 'sup', 'link']),
  href: z.string().optional(),
})
/** A stretch of a block with a form or a link; offsets UTF-16 into the block. */
export type Span = z.infer<typeof spanSchema>

/** One block of an article as imported. Its text never changes. */
export const blockSchema = z.object({
  kind: z.enum(blockKinds).catch('paragraph'),
  text: z.string(),
  zone: z.enum(zones).catch('body'),
  /** Continues the block before it: a sentence the source broke over two blocks. */
  joined: z.boolean().optional().catch(undefined),
  /** Heading level 1–6. */
  level: z.number().int().min(1).max(6).optional().catch(undefined),
  /** List item: ordered or not, depth from 0, number as shown. */
  list: z
    .object({ ordered: z.boolean(), depth: z.number().int().min(0), number: z.number().int().optional() })
    .optional()
    .catch(undefined),
  /** Table cell: table number within the article, row, column, header or not. */
  cell: z
    .object({ table: z.number().int(), row: z.number().int(), column: z.number().int(), header: z.boolean() })
    .optional()
    .catch(undefined),
  /** Image: SHA-256 of its blob (absent when the image is remote), address in the source. Its text is the alternative text. */
  image: z.object({ blob: z.string().optional(), src: z.string().optional() }).optional().catch(undefined),
  direction: z.enum(['ltr', 'rtl']).optional().catch(undefined),
  spans: z.array(spanSchema).optional().catch(undefined),
})
/** A block as it was imported. */
export type SourceBlock = z.infer<typeof blockSchema>

/** A block as it stands in the article's canonical text: offsets UTF-16, zone and join after corrections. */
export interface Block extends Omit<SourceBlock, 'joined'> {
  position: number
  start: number
  end: number
  joined: boolean
}
