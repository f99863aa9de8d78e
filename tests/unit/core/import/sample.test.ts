import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readArticle } from '#core/import/read-article.ts'
import { root } from '../../../support/source-files.ts'

const path = join(root, '../shared/samples/caliphate-in-miniature.md')
const here = existsSync(path)
const sample = () => readArticle({ name: 'caliphate-in-miniature.md', bytes: readFileSync(path) })
const title = (what: string) => `${what}${here ? '' : ' (skipped: ../shared/samples is not here)'}`

it.skipIf(!here)(title('the metadata of the sample is read from its lines'), async () => {
  const { header } = await sample()
  expect(header).toMatchObject({
    title: 'Video: Caliphate in Miniature: Rift Between Turkey and Al-Qaeda in Idlib',
    byline: 'South Front',
    publisher: 'Global Research',
    publishedOn: '2020-05-20',
    region: 'Middle East & North Africa',
    themes: ['Intelligence', 'Terrorism'],
    originalSource: 'South Front',
    language: 'en',
    direction: 'ltr',
  })
})

it.skipIf(!here)(title('everything from the separator before “Note to readers” on is boilerplate'), async () => {
  const { blocks } = await sample()
  const note = blocks.findIndex(({ text }) => text.startsWith('Note to readers'))
  expect(note).toBeGreaterThan(0)
  expect(blocks[note - 1]).toMatchObject({ text: '*', zone: 'boilerplate' })
  expect(blocks.slice(note).every(({ zone }) => zone === 'boilerplate')).toBe(true)
  const firstBody = blocks.findIndex(({ zone }) => zone === 'body')
  expect(blocks.slice(0, firstBody).every(({ zone }) => zone === 'metadata')).toBe(true)
  expect(blocks.slice(firstBody, note - 1).every(({ zone }) => zone === 'body')).toBe(true)
})

it.skipIf(!here)(title('the broken sentence of the sample is joined, and no other'), async () => {
  const { blocks } = await sample()
  const joined = blocks.flatMap((block, position) => (block.joined ? [position] : []))
  expect(joined).toHaveLength(1)
  const position = joined[0] ?? 0
  expect(blocks[position - 1]?.text).toMatch(/In turn, Turkey$/)
  expect(blocks[position]?.text).toMatch(/^reportedly agreed/)
})

it.skipIf(!here)(
  title('no mark or escape of Markdown is shown in the sample, and links read as their address'),
  async () => {
    const { blocks } = await sample()
    const shown = blocks.map(({ text }) => text).join('\n\n')
    expect(shown).not.toMatch(/\\|\]\(|\*\*|__|^#|<http/m)
    const video = blocks.find(({ text }) => text.includes('.mp4'))
    expect(video?.text).toBe(video?.spans?.[0]?.href)
    expect(video?.spans).toEqual([{ start: 0, end: video?.text.length, kind: 'link', href: video?.text }])
  },
)

it.skipIf(!here)(title('the body of the sample holds every sentence in order'), async () => {
  const { blocks } = await sample()
  const body = blocks.filter(({ zone }) => zone === 'body').map(({ text }) => text)
  const source = readFileSync(path, 'utf8')
  const paragraphs = source
    .slice(source.indexOf('*In the second half'), source.indexOf('\\*\n'))
    .split('\n\n')
    .map((paragraph) =>
      paragraph
        .replace(/^\[(.*?)\]\(.*\)$/s, '$1')
        .replace(/[*\\]/g, '')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
  expect(body).toEqual(paragraphs)
})
