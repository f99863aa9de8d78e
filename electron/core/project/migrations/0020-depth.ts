import type { Migration } from './migration.ts'

/** Depth: assessments, links between claims, events, relations, and what analysts turned down. */
export const depth: Migration = {
  version: 20,
  up(db) {
    db.exec(wider)
    db.exec(tables)
  },
}

const wider = `
  ALTER TABLE project ADD COLUMN blind_first INTEGER;
  ALTER TABLE entities ADD COLUMN location TEXT;
  ALTER TABLE claims ADD COLUMN band TEXT;
  ALTER TABLE claims ADD COLUMN branch TEXT;
  ALTER TABLE tags ADD COLUMN key TEXT;
  ALTER TABLE taggings ADD COLUMN target TEXT;
  ALTER TABLE taggings ADD COLUMN direction TEXT;
  ALTER TABLE taggings ADD COLUMN neutral TEXT;
`

const stamp = 'analyst TEXT NOT NULL, created_at INTEGER NOT NULL'
const passage =
  'start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL'

const tables = `
  CREATE TABLE assessments (
    id TEXT PRIMARY KEY, article_id TEXT NOT NULL, claim_id TEXT NOT NULL, credence REAL NOT NULL, words TEXT,
    confidence TEXT, reason TEXT, ${stamp}
  ) STRICT;
  CREATE INDEX assessments_article ON assessments (article_id);
  CREATE INDEX assessments_claim ON assessments (claim_id);

  CREATE TABLE claim_links (
    id TEXT PRIMARY KEY, from_id TEXT NOT NULL, to_id TEXT NOT NULL, type TEXT NOT NULL, note TEXT, ${stamp}
  ) STRICT;
  CREATE INDEX claim_links_from ON claim_links (from_id);
  CREATE INDEX claim_links_to ON claim_links (to_id);
  CREATE TABLE indicators (
    id TEXT PRIMARY KEY, claim_id TEXT NOT NULL, target_kind TEXT NOT NULL, target_id TEXT NOT NULL, note TEXT, ${stamp}
  ) STRICT;
  CREATE INDEX indicators_claim ON indicators (claim_id);

  CREATE TABLE events (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, description TEXT, time TEXT, place_id TEXT, ${stamp}
  ) STRICT;
  CREATE TABLE participants (
    id TEXT PRIMARY KEY, event_id TEXT NOT NULL, entity_id TEXT NOT NULL, role TEXT, ${stamp}
  ) STRICT;
  CREATE INDEX participants_event ON participants (event_id);
  CREATE INDEX participants_entity ON participants (entity_id);
  CREATE TABLE event_passages (
    id TEXT PRIMARY KEY, article_id TEXT NOT NULL, event_id TEXT NOT NULL, ${passage}, ${stamp}
  ) STRICT;
  CREATE INDEX event_passages_article ON event_passages (article_id);
  CREATE INDEX event_passages_event ON event_passages (event_id);

  CREATE TABLE relation_types (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, directed INTEGER NOT NULL, rank REAL NOT NULL, ${stamp}
  ) STRICT;
  CREATE TABLE relations (
    id TEXT PRIMARY KEY, from_id TEXT NOT NULL, to_id TEXT NOT NULL, type_id TEXT NOT NULL, since TEXT, until TEXT,
    note TEXT, ${stamp}
  ) STRICT;
  CREATE INDEX relations_from ON relations (from_id);
  CREATE INDEX relations_to ON relations (to_id);
  CREATE TABLE relation_passages (
    id TEXT PRIMARY KEY, article_id TEXT NOT NULL, relation_id TEXT NOT NULL, ${passage}, stance TEXT NOT NULL,
    claim_id TEXT, ${stamp}
  ) STRICT;
  CREATE INDEX relation_passages_article ON relation_passages (article_id);
  CREATE INDEX relation_passages_relation ON relation_passages (relation_id);

  CREATE TABLE rejections (
    id TEXT PRIMARY KEY, article_id TEXT NOT NULL, proposal TEXT NOT NULL, ${passage}, ${stamp}
  ) STRICT;
  CREATE INDEX rejections_article ON rejections (article_id);
  CREATE TABLE distinctions (
    id TEXT PRIMARY KEY, first_id TEXT NOT NULL, second_id TEXT NOT NULL, ${stamp}
  ) STRICT;
`
