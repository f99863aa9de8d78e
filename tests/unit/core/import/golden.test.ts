import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceOfFile } from '#core/import/files.ts'
import { type ReadArticle, readArticle } from '#core/import/read-article.ts'
import { root } from '../../../support/source-files.ts'

const folder = join(root, 'tests/fixtures/articles')

/** An article as it is kept beside its source: one block a line. */
function written({ header, blocks, images, warnings }: ReadArticle): string {
  const list = (items: readonly unknown[]) =>
    `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
  const kept = images.map(({ hash, mediaType, bytes }) => ({ hash, mediaType, size: bytes.length }))
  return `{\n  "header": ${JSON.stringify(Object.fromEntries(Object.entries(header).sort()))},\n  "warnings": ${JSON.stringify(warnings)},\n  "images": ${JSON.stringify(kept)},\n  "blocks": ${list(blocks)}\n}\n`
}

test.each(['arabic.md', 'russian.txt', 'chinese.html', 'turkish.html', 'english.html', 'english.md', 'wrapped.txt'])(
  '%s is read as it was last time it was looked over',
  async (name) => {
    const source = await sourceOfFile(join(folder, name), undefined, new AbortController().signal)
    await expect(written(await readArticle(source))).toMatchFileSnapshot(join(folder, `golden/${name}.json`))
  },
)

test('a page says the same whether it comes as a file or as text', async () => {
  const text = readFileSync(join(folder, 'turkish.html'), 'utf8')
  const [file, paste] = await Promise.all([
    readArticle({ name: 'turkish.html', bytes: Buffer.from(text) }),
    readArticle({ name: 'turkish.html', text }),
  ])
  expect(paste).toEqual(file)
})
