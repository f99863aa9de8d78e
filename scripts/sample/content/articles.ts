/** The articles of the sample and the files they are read from; the last one is the newest in the project's list. */
export const articleFiles = {
  strip: 'a-strip-nobody-wants-to-guard.md',
  fuel: 'who-fuels-the-river-guard.md',
  boats: 'half-a-year-of-the-toll-ferry.md',
  ferry: 'the-ferry-truce.md',
} as const

/** An article of the sample. */
export type ArticleKey = keyof typeof articleFiles

/** Words of an article; where they occur more than once, a longer stretch that occurs once holds them. */
export interface Place {
  in: ArticleKey
  quote: string
  within?: string
}
