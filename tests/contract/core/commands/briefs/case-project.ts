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
  'Six barges of the Callan River Service went through the Olmen weir on Tuesday with their lamps lit. No one had been told.',
  'Two lock keepers say the chain was taken off after a supper in Harth, at which Callan inspectors reportedly promised not to count the timber.',
  'It is likely that night passages will be halved before the next flood season. The Weir Wardens hold the sluice.',
  'The tolls taken at the weir come to 900,000 crowns a year. The Weir Wardens deny this.',
]
/** Canonical text of the one article. */
export const articleText = ['The Night Barges of Olmen', ...paragraphs].join('\n\n')

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
    'Six barges of the Callan River Service went through the Olmen weir on Tuesday with their lamps lit',
    null,
    null,
    null,
  ],
  [
    'Callan inspectors reportedly promised not to count the timber',
    'factual',
    'Two lock keepers, unnamed',
    'reportedly',
  ],
  ['night passages will be halved before the next flood season', 'predictive', null, 'likely'],
  ['The Weir Wardens hold the sluice', 'factual', null, null],
  ['The tolls taken at the weir come to 900,000 crowns a year', 'factual', 'Delta Survey', null],
]

/** Makes the project; `withClaims` false leaves only the article. */
export function caseProject(withClaims = true): CaseProject {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-briefs-'))
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  let now = Date.UTC(2024, 2, 21, 12)
  let made = 0
  const effects = { now: () => now++, newId: () => `id-${String(++made).padStart(4, '0')}` }
  const actor = { id: 'nora', name: 'Nora Tamm', color: null }
  const project = projectFiles(effects, actor).create(join(folder, 'case.dossier'), 'Olmen weir')
  const articleId = 'night-barges'
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
  title: 'The Night Barges of Olmen',
  byline: 'Tessa Vorn',
  publisher: 'Harbour Gazette',
  publishedOn: '2024-03-18',
  language: 'en',
  direction: 'ltr',
  url: 'https://example.org/night-barges',
  themes: [],
  importedAt: 1,
}
const blocks: Json = [
  { kind: 'heading', level: 1, text: 'The Night Barges of Olmen', zone: 'metadata' },
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
  const mentions = [0, 1].map((at) => {
    const start = articleText.indexOf('Weir Wardens', at === 0 ? 0 : articleText.indexOf('Weir Wardens') + 1)
    const fields = { entityId: 'wardens', passage: { ...passageOf(articleText, { start, end: start + 12 }) } }
    return change('mention', `m-${at + 1}`, fields, true)
  })
  return [
    ...made,
    change('entity', 'wardens', { name: 'Weir Wardens', type: 'armed-group' }),
    change('alias', 'alias-1', { entityId: 'wardens', text: 'the Wardens' }),
    ...mentions,
  ]
}

function known(fields: { [name: string]: string | null }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}
