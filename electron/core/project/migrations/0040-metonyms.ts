import type { Migration } from './migration.ts'

/** Mentions are found by the place that is literally named too, so that its page need not read all of them. */
export const metonyms: Migration = {
  version: 40,
  up(db) {
    db.exec(`CREATE INDEX IF NOT EXISTS mentions_metonym ON mentions (metonym_of, article_id)
      WHERE metonym_of IS NOT NULL`)
  },
}
