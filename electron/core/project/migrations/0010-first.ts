import { createSearchIndex } from '../../search/index-rows.ts'
import type { Migration } from './migration.ts'

/** The first schema: the log of updates, and the tables projected from it. */
export const first: Migration = {
  version: 10,
  up(db) {
    db.exec(truth)
    db.exec(projected)
    createSearchIndex(db)
  },
}

const truth = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE log (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    replica TEXT NOT NULL,
    data BLOB,
    hash TEXT NOT NULL,
    analyst TEXT NOT NULL,
    at INTEGER NOT NULL,
    origin TEXT NOT NULL,
    step TEXT
  ) STRICT;
  CREATE INDEX log_replica ON log (replica, seq);

  CREATE TABLE log_records (
    log_seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    action TEXT NOT NULL,
    fields TEXT NOT NULL
  ) STRICT;
  CREATE INDEX log_records_record ON log_records (record_id);
  CREATE INDEX log_records_log ON log_records (log_seq);

  CREATE TABLE snapshots (
    replica TEXT PRIMARY KEY,
    data BLOB NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;

  CREATE TABLE blobs (
    hash TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL
  ) STRICT;
`

const stamp = 'analyst TEXT NOT NULL, created_at INTEGER NOT NULL'
const passage =
  'start INTEGER NOT NULL, "end" INTEGER NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL'

const projected = `
  CREATE TABLE project (id TEXT PRIMARY KEY, title TEXT NOT NULL, ${stamp}) STRICT;
  CREATE TABLE analysts (id TEXT PRIMARY KEY, name TEXT NOT NULL, color TEXT, ${stamp}) STRICT;

  CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    byline TEXT,
    publisher TEXT,
    published_on TEXT,
    language TEXT,
    direction TEXT NOT NULL,
    url TEXT,
    region TEXT,
    themes TEXT NOT NULL,
    original_source TEXT,
    source_name TEXT,
    source_format TEXT,
    source_blob TEXT,
    content_hash TEXT,
    imported_at INTEGER NOT NULL,
    ${stamp},
    words INTEGER NOT NULL,
    joins TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX articles_content_hash ON articles (content_hash);
  CREATE INDEX articles_url ON articles (url);

  CREATE TABLE blocks (
    article_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    zone TEXT NOT NULL,
    joined INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (article_id, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE entities (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, description TEXT, merged_into TEXT, ${stamp}
  ) STRICT;
  CREATE TABLE aliases (
    id TEXT PRIMARY KEY, entity_id TEXT NOT NULL, text TEXT NOT NULL, article_id TEXT, passage TEXT, ${stamp}
  ) STRICT;
  CREATE INDEX aliases_entity ON aliases (entity_id);

  CREATE TABLE mentions (
    id TEXT PRIMARY KEY, article_id TEXT NOT NULL, ${passage}, entity_id TEXT NOT NULL,
    certainty TEXT NOT NULL, metonym_of TEXT, ${stamp}
  ) STRICT;
  CREATE INDEX mentions_article ON mentions (article_id);
  CREATE INDEX mentions_entity ON mentions (entity_id, article_id);

  CREATE TABLE claims (
    id TEXT PRIMARY KEY, article_id TEXT NOT NULL, content TEXT NOT NULL,
    kind TEXT, holder TEXT, holder_entity_id TEXT, cue TEXT, hedge TEXT, polarity TEXT,
    horizon TEXT, horizon_on TEXT, antecedent_id TEXT, outcome TEXT, chain TEXT NOT NULL, ${stamp}
  ) STRICT;
  CREATE INDEX claims_article ON claims (article_id);

  CREATE TABLE claim_passages (
    id TEXT PRIMARY KEY, article_id TEXT NOT NULL, claim_id TEXT NOT NULL, ${passage}, ${stamp}
  ) STRICT;
  CREATE INDEX claim_passages_article ON claim_passages (article_id);
  CREATE INDEX claim_passages_claim ON claim_passages (claim_id);

  CREATE TABLE tags (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, parent_id TEXT, color TEXT, description TEXT, rank REAL NOT NULL, ${stamp}
  ) STRICT;
  CREATE TABLE taggings (
    id TEXT PRIMARY KEY, article_id TEXT NOT NULL, tag_id TEXT NOT NULL, ${passage}, ${stamp}
  ) STRICT;
  CREATE INDEX taggings_article ON taggings (article_id);
  CREATE INDEX taggings_tag ON taggings (tag_id, article_id);

  CREATE TABLE notes (
    id TEXT PRIMARY KEY, article_id TEXT NOT NULL, text TEXT NOT NULL,
    start INTEGER, "end" INTEGER, exact TEXT, prefix TEXT, suffix TEXT, ${stamp}
  ) STRICT;
  CREATE INDEX notes_article ON notes (article_id);

  CREATE TABLE briefs (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, header_line TEXT, template TEXT, ${stamp},
    words INTEGER NOT NULL, citations INTEGER NOT NULL, text TEXT NOT NULL
  ) STRICT;
`
