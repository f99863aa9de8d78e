import { digest } from 'lib0/hash/sha256'
import { z } from 'zod'
import { type BriefJson, type NodeJson, visit } from './json.ts'

const optional = z.string().nullish().catch(null)

/** The document a citation points into, as it was known when it was cited: it prints whatever happens later. */
const citedSourceSchema = z.object({
  title: z.string().catch(''),
  byline: optional,
  publisher: optional,
  publishedOn: optional,
  url: optional,
  language: optional,
  direction: z.enum(['ltr', 'rtl']).catch('ltr'),
})
/** What a citation keeps of the article it cites. */
export type CitedSource = z.infer<typeof citedSourceSchema>

/**
 * A citation: the passage it rests on with its exact words (offsets UTF-16 into the canonical text),
 * the claim it cites if it cites one, the source as cited, and a hash of what it cited.
 */
export const citationSchema = z.object({
  articleId: z.string().min(1),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  exact: z.string(),
  claimId: z.string().min(1).nullish().catch(null),
  hash: z.string().catch(''),
  source: citedSourceSchema,
  /** The analyst saw that the claim or passage is gone and keeps the citation as it was made. */
  kept: z.boolean().optional().catch(undefined),
})
/** A citation as it stands in a brief. */
export type Citation = z.infer<typeof citationSchema>

/**
 * Fingerprint of what a citation rests on: the passage's words and, for a claim, its wording.
 * Runs of white space count as one blank, so that joining blocks of an article changes nothing.
 */
export function citationHash(cited: { exact: string; content?: string | null }): string {
  const text = [cited.exact, cited.content ?? ''].map((part) => part.replace(/\s+/gu, ' ').trim()).join('\n')
  const bytes = digest(new TextEncoder().encode(text))
  return Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The citation that a node carries, alone or inside a quote or claim; null when it carries none or it is malformed. */
export function citationOf(node: NodeJson): Citation | null {
  const data = node.type === 'citation' ? node.data : citedIn(node.data)
  const parsed = citationSchema.safeParse(data)
  return parsed.success ? parsed.data : null
}

function citedIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'citation' in data ? data.citation : null
}

/** Every citation of a brief in document order. */
export function citationsOf(json: BriefJson): Citation[] {
  const citations: Citation[] = []
  visit(json.root, (node) => {
    const citation = citationOf(node)
    if (citation) citations.push(citation)
  })
  return citations
}
