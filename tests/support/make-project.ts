import { createHash } from 'node:crypto'
import { projectFiles } from '#core/project/open.ts'
import type { SourceBlock } from '#shared/model/block.ts'
import type { Change } from '#shared/model/change.ts'
import type { Json } from '#shared/model/record.ts'

/** An article to be put into a project: paragraphs as text, or whole blocks. */
export interface ArticleSource {
  id: string
  title?: string
  blocks: readonly (string | SourceBlock)[]
  fields?: { [name: string]: Json }
}

/** Makes a project file with articles, without going through import. Articles come one second apart. */
export function makeProject(path: string, articles: readonly ArticleSource[], title = 'Case'): void {
  const effects = { now: () => Date.now(), newId: () => crypto.randomUUID() }
  const project = projectFiles(effects, { id: 'importer', name: 'Importer', color: null }).create(path, title)
  try {
    const changes = articles.flatMap((article, index) => articleChanges(article, index))
    if (changes.length > 0) project.commit('Import', changes)
  } finally {
    project.close()
  }
}

function articleChanges({ id, title = id, blocks, fields }: ArticleSource, index: number): Change[] {
  const whole = blocks.map((block): SourceBlock => {
    return typeof block === 'string' ? { kind: 'paragraph', zone: 'body', text: block } : block
  })
  const text = whole.map((block) => block.text).join('\n\n')
  const contentHash = createHash('sha256').update(text).digest('hex')
  const header = {
    title,
    direction: 'ltr',
    themes: [],
    contentHash,
    importedAt: 1_700_000_000_000 + index * 1000,
    ...fields,
  }
  const content = { blocks: JSON.parse(JSON.stringify(whole)) as Json }
  return [
    { replica: 'case', kind: 'article', id, fields: header },
    { replica: `article/${id}`, kind: 'content', id: 'content', fields: content },
  ]
}
