/** What is known of an article from its format's own place, before its text is read. Absent means not found. */
export interface KnownMetadata {
  title?: string
  byline?: string
  publisher?: string
  publishedOn?: string
  language?: string
  url?: string
  region?: string
  themes?: string[]
  originalSource?: string
}

/** Leaves out what is absent or empty. */
export function withoutGaps(
  values: { [K in keyof KnownMetadata]: KnownMetadata[K] | null | undefined },
): KnownMetadata {
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value.length > 0)
  return Object.fromEntries(known)
}
