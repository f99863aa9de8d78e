import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Project } from '#core/project/api.ts'
import { projectFiles } from '#core/project/open.ts'
import type { Change } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'
import type { Kind } from '#shared/model/records.ts'
import { passageOf } from '#shared/text/contexts.ts'

const paragraphs = [
  'A convoy of the Varsan Border Force passed the barricade near Ostrel bridge on Monday without a shot. Nobody expected it.',
  'Two drivers say the barricade came down after a meeting in Sarn, at which Varsan officers reportedly agreed to leave the fuel trade alone.',
  'It is likely that joint patrols will be cut back within the next half year. The Dorrin Guard keeps the gate.',
  'The fees collected at the gate are put at 1.4 million marks a month. The Dorrin Guard denies this.',
]
/** Canonical text of the one article. */
export const articleText = ['The Quiet Bargain at Kessra', ...paragraphs].join('\n\n')

/** A project in a folder of its own with one article, its claims and two entities. */
export interface CaseProject {
  project: Project
  articleId: string
  claimIds: string[]
  /** Writes fields of a record as one step. */
  write(kind: Kind, id: string, fields: Change['fields'], inArticle?: boolean): void
  remove(): void
  /** Removes the file once it is closed. */
  removeFolder(): void
}

const claims: [content: string, kind: string | null, holder: string | null, hedge: string | null][] = [
  [
    'A convoy of the Varsan Border Force passed the barricade near Ostrel bridge on Monday without a shot',
    null,
    null,
    null,
  ],
  ['Varsan officers reportedly agreed to leave the fuel trade alone', 'factual', 'Two drivers, unnamed', 'reportedly'],
  ['joint patrols will be cut back within the next half year', 'predictive', null, 'likely'],
  ['The Dorrin Guard keeps the gate', 'factual', null, null],
  ['The fees collected at the gate are put at 1.4 million marks a month', 'factual', 'Meridian Institute', null],
]

/** Makes the project; `withClaims` false leaves only the article. */
export function caseProject(withClaims = true): CaseProject {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-briefs-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  let now = Date.UTC(2024, 2, 21, 12)
  let made = 0
  const effects = { now: () => now++, newId: () => `id-${String(++made).padStart(4, '0')}` }
  const actor = { id: 'mara', name: 'Mara Adeyemi', color: null }
  const project = projectFiles(effects, actor).create(join(folder, 'case.dossier'), 'Kessra crossing')
  const articleId = 'quiet-bargain'
  const change = (kind: Kind, id: string, fields: Change['fields'], inArticle = false): Change => ({
    replica: inArticle ? `article/${articleId}` : 'case',
    kind,
    id,
    fields,
  })
  project.commit('Import', [change('article', articleId, header), change('content', 'content', { blocks }, true)])
  const claimIds = withClaims ? claims.map((_, index) => `claim-${index + 1}`) : []
  if (withClaims) project.commit('Tag', taggedWith(change))
  return {
    project,
    articleId,
    claimIds,
    write: (kind, id, fields, inArticle) => project.commit('Edit', [change(kind, id, fields, inArticle)]),
    remove() {
      project.close()
      removeFolder()
    },
    removeFolder,
  }
}

const header = {
  title: 'The Quiet Bargain at Kessra',
  byline: 'Ilse Marran',
  publisher: 'Northern Ledger',
  publishedOn: '2024-03-18',
  language: 'en',
  direction: 'ltr',
  url: 'https://example.org/quiet-bargain',
  themes: [],
  importedAt: 1,
}
const blocks: Json = [
  { kind: 'heading', level: 1, text: 'The Quiet Bargain at Kessra', zone: 'metadata' },
  ...paragraphs.map((text) => ({ kind: 'paragraph', text, zone: 'body' })),
]

function passage(exact: string): { [field: string]: Json } {
  const start = articleText.indexOf(exact)
  return { ...passageOf(articleText, { start, end: start + exact.length }) }
}

function taggedWith(
  change: (kind: Kind, id: string, fields: Change['fields'], inArticle?: boolean) => Change,
): Change[] {
  const made = claims.flatMap(([content, kind, holder, hedge], index) => [
    change('claim', `claim-${index + 1}`, { content, ...known({ kind, holder, hedge }) }, true),
    change('claim-passage', `cp-${index + 1}`, { claimId: `claim-${index + 1}`, passage: passage(content) }, true),
  ])
  const guard = [0, 1].map((at) => {
    const start = articleText.indexOf('Dorrin Guard', at === 0 ? 0 : articleText.indexOf('Dorrin Guard') + 1)
    const fields = { entityId: 'guard', passage: { ...passageOf(articleText, { start, end: start + 12 }) } }
    return change('mention', `m-${at + 1}`, fields, true)
  })
  return [
    ...made,
    change('entity', 'guard', { name: 'Dorrin Guard', type: 'armed-group' }),
    change('alias', 'alias-1', { entityId: 'guard', text: 'the Guard' }),
    ...guard,
  ]
}

function known(fields: { [name: string]: string | null }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}
