import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles } from '#core/project/open.ts'
import type { ImportOutcome } from '#shared/protocol/views.ts'
import { root } from '../../../support/source-files.ts'
import { testCore, testFolder } from '../../../support/test-core.ts'
import { body, serve } from './web.ts'

const fixtures = join(root, 'tests/fixtures/articles')
const fixture = (name: string) => join(fixtures, name)

const imported = (outcome: ImportOutcome | undefined) => {
  if (!outcome || 'error' in outcome) throw new Error(outcome?.error ?? 'no outcome')
  return outcome
}
const errorOf = (outcome: ImportOutcome | undefined) => (outcome && 'error' in outcome ? outcome.error : '')

/** Distinct plain articles, written into a folder. */
function writeArticles(folder: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `article-${index}.txt`)
    const words = Array.from({ length: 80 }, (_word, word) => `word${index}x${word}`).join(' ')
    writeFileSync(path, `Report ${index} from the quay\n\nThe clerk ${words}.\n`)
    return path
  })
}

test('files come in as articles with header, blocks, original and pictures, as one step', async () => {
  const page = await testCore().project()
  const outcomes = await page.call('import/files', {
    paths: [fixture('english.html'), fixture('russian.txt'), fixture('arabic.md')],
  })
  expect(outcomes.map((outcome) => [imported(outcome).title, imported(outcome).source])).toEqual([
    ['Ferry deal stalls over harbour fees', fixture('english.html')],
    ['Паромная переправа в Озёрске откроется не раньше весны', fixture('russian.txt')],
    ['اتفاق الوادي يترك أسئلة كثيرة بلا جواب', fixture('arabic.md')],
  ])
  const { article, blocks, words } = await page.call('article/open', { id: imported(outcomes[0]).id })
  expect(article).toMatchObject({
    byline: 'Mara Quill, Tobias Renn',
    publishedOn: '2022-11-03',
    language: 'en-GB',
    direction: 'ltr',
  })
  expect(words).toBe(imported(outcomes[0]).words)
  expect(blocks.find(({ kind }) => kind === 'image')?.image?.blob).toMatch(/^[0-9a-f]{64}$/)
  expect((await page.call('article/list', {})).map(({ direction, language }) => [direction, language])).toEqual([
    ['ltr', 'en-GB'],
    ['ltr', 'ru'],
    ['rtl', 'ar'],
  ])
  expect((await page.call('undo/state', {})).undo).toBe('Import 3 articles')
})

test('a text of one line has it as title and as body, and what was repaired is counted', async () => {
  const page = await testCore().project()
  const text = 'The ferry\0 will not sail before spring\n'
  const outcome = imported((await page.call('import/text', { text, format: 'text' }))[0])
  expect(outcome).toMatchObject({ title: 'The ferry\ufffd will not sail before spring', words: 7 })
  expect(outcome.warnings).toEqual(['1 NUL character is shown as \ufffd.'])
  const { blocks } = await page.call('article/open', { id: outcome.id })
  expect(blocks).toMatchObject([{ kind: 'paragraph', zone: 'body', text: outcome.title }])
})

test('the original and the pictures are kept as blobs', async () => {
  const core = testCore()
  const page = await core.project()
  const [outcome] = await page.call('import/files', { paths: [fixture('english.md')] })
  const { article, blocks } = await page.call('article/open', { id: imported(outcome).id })
  await core.close()
  const project = projectFiles({ now: () => 0, newId: () => 'x' }).open(page.path, { readOnly: true })
  const original = project.blob(article.sourceBlob ?? '')
  const picture = project.blob(blocks.find(({ kind }) => kind === 'image')?.image?.blob ?? '')
  project.close()
  expect(original?.mediaType).toBe('text/markdown')
  expect(Buffer.from(original?.bytes ?? [])).toEqual(readFileSync(fixture('english.md')))
  expect(picture?.mediaType).toBe('image/png')
  expect(Buffer.from(picture?.bytes ?? [])).toEqual(readFileSync(fixture('gate.png')))
})

test('one step is taken back whole, also when it was written in many parts', async () => {
  const core = testCore()
  const page = await core.project()
  const paths = writeArticles(core.folder, 130)
  await page.call('import/files', { paths })
  expect((await page.call('undo/state', {})).undo).toBe('Import 130 articles')
  await page.call('undo/undo', {})
  expect(await page.call('article/list', {})).toEqual([])
  expect((await page.call('undo/state', {})).undo).toBeNull()
  await page.call('undo/redo', {})
  expect(await page.call('article/list', {})).toHaveLength(130)
})

test('what fails says why in one sentence, and the rest goes on', async () => {
  const core = testCore()
  const page = await core.project()
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(core.folder, name)
    writeFileSync(path, content)
    return path
  }
  const paths = [
    file('empty.md', ''),
    file('blank.txt', ' \n\n '),
    file('scan.pdf', '%PDF-1.7'),
    file('report.docx', 'PK\x03\x04..word/document.xml'),
    file('data.bin', Buffer.from(Array.from({ length: 400 }, (_, index) => index % 9))),
    file('hidden.html', '<html><body><p hidden>x</p><script>y</script></body></html>'),
    file('large.txt', Buffer.alloc(33 * 1024 * 1024, 'a')),
    file('deep.html', '<div>'.repeat(100_000)),
    join(core.folder, 'missing.md'),
    core.folder,
    file('good.txt', 'A good one\n\nThe clerk said so on Wednesday, and nobody disagreed.'),
  ]
  const outcomes = await page.call('import/files', { paths })
  const reasons = outcomes.slice(0, -1).map(errorOf)
  for (const reason of reasons) expect(reason).toMatch(/^“[^”]+” cannot be imported: [^\n]+\.$/)
  expect(reasons.map((reason) => reason.replace(/^.*?imported: /, ''))).toEqual([
    'the file is empty.',
    'it holds no text.',
    expect.stringContaining('it is a PDF, which Dossier cannot read yet. Save it as'),
    expect.stringContaining('it is a Word document'),
    expect.stringContaining('it holds no text. Dossier reads Markdown, HTML and plain text'),
    'it holds no text that a reader would see.',
    expect.stringContaining('it is larger than 32 MB'),
    expect.any(String),
    expect.stringContaining('there is no such file'),
    expect.stringContaining('it is a folder'),
  ])
  expect(imported(outcomes.at(-1)).title).toBe('A good one')
  expect((await page.call('undo/state', {})).undo).toBe('Import 1 article')
})

test('the same text is not imported twice, whatever it comes as', async () => {
  const page = await testCore().project()
  const [first] = await page.call('import/files', { paths: [fixture('russian.txt')] })
  const text = readFileSync(fixture('russian.txt'), 'utf8')
  const again = await page.call('import/bytes', {
    files: [
      { name: 'a.txt', bytes: Buffer.from(text.replaceAll('\n', '\r\n')) },
      { name: 'b.md', bytes: Buffer.from(text) },
    ],
  })
  const { id, title, words } = imported(first)
  for (const outcome of again) expect(outcome).toMatchObject({ id, title, words, duplicateOf: id })
  expect(await page.call('article/list', {})).toHaveLength(1)
  const both = await page.call('import/files', { paths: [fixture('arabic.md'), fixture('arabic.md')] })
  expect(imported(both[1])).toMatchObject({ id: imported(both[0]).id, duplicateOf: imported(both[0]).id })
  await page.call('undo/undo', {})
  expect('duplicateOf' in imported((await page.call('import/files', { paths: [fixture('arabic.md')] }))[0])).toBe(false)
})

test('the same address with another text, and most of a text in another outlet, are imported and pointed out', async () => {
  const page = await testCore().project()
  const story = Array.from(
    { length: 60 },
    (_, index) => `Sentence number ${index} tells of the quay and of clerk ${index * 7}.`,
  ).join(' ')
  const html = (text: string, address: string) =>
    `<html><head><title>Quay</title><link rel=canonical href="${address}"></head><body><p>${text}</p></body></html>`
  const send = async (name: string, text: string) =>
    imported((await page.call('import/text', { text, name, format: 'html' }))[0])
  const first = await send('one', html(story, 'https://one.example/a'))
  const sameAddress = await send(
    'two',
    html('Another text by now, and a short one.', 'https://one.example/a?utm_source=mail'),
  )
  const republished = await send('three', html(`Our partner writes: ${story} More soon.`, 'https://three.example/b'))
  const other = await send(
    'four',
    html('The orchard treaty was never printed in full, the clerk says.', 'https://four.example/c'),
  )
  expect(sameAddress).toMatchObject({ duplicateOf: first.id })
  expect(republished).toMatchObject({ duplicateOf: first.id })
  expect('duplicateOf' in other).toBe(false)
  expect(new Set([first.id, sameAddress.id, republished.id, other.id]).size).toBe(4)
})

test('an article that came before this session is recognised too', async () => {
  const folder = testFolder()
  const first = testCore({ folder })
  const page = await first.project([
    { id: 'a1', blocks: [Array.from({ length: 90 }, (_, index) => `quay${index}`).join(' ')] },
  ])
  const text = `A title\n\n${Array.from({ length: 90 }, (_, index) => `quay${index}`).join(' ')} and no more.`
  expect(imported((await page.call('import/text', { text }))[0]).duplicateOf).toBe('a1')
})

test('a stopped import keeps what was committed as one step and says how much that is', async () => {
  const core = testCore()
  const page = await core.project()
  const paths = writeArticles(core.folder, 200)
  const stop = new AbortController()
  const outcome = await page
    .call('import/files', { paths }, { signal: stop.signal, progress: ({ done }) => done === 90 && stop.abort() })
    .then(
      () => '',
      (thrown: Error) => thrown.message,
    )
  const kept = Number(/(\d+) of 200 had been imported and stay; Undo takes them back in one step\.$/.exec(outcome)?.[1])
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThanOrEqual(91)
  expect(await page.call('article/list', {})).toHaveLength(kept)
  expect((await page.call('undo/state', {})).undo).toBe(`Import ${kept} articles`)
  await page.call('undo/undo', {})
  expect(await page.call('article/list', {})).toEqual([])
})

test('an import stopped before it begins changes nothing', async () => {
  const page = await testCore().project()
  const refused = page.call('import/files', { paths: [fixture('arabic.md')] }, { signal: AbortSignal.abort() })
  await expect(refused).rejects.toMatchObject({
    code: 'cancelled',
    message: 'The import was stopped. Nothing was imported.',
  })
})

test('a stop is heard while one large document is being taken apart', async () => {
  const core = testCore()
  const page = await core.project()
  const path = join(core.folder, 'steps.md')
  writeFileSync(path, Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join(''))
  const stop = new AbortController()
  process.once('worker', (reader) => reader.once('online', () => setImmediate(() => stop.abort())))
  const refused = page.call('import/files', { paths: [path] }, { signal: stop.signal })
  await expect(refused).rejects.toMatchObject({ code: 'cancelled' })
})

test('a large document is read like a small one', async () => {
  const core = testCore()
  const page = await core.project()
  const paragraphs = Array.from(
    { length: 3000 },
    (_, index) => `The *clerk* says for the ${index}th time that the fee stays what it was.`,
  )
  const path = join(core.folder, 'long.md')
  writeFileSync(path, `# The long report\n\n${paragraphs.join('\n\n')}\n\n![gate](gate.png)\n`)
  copyFileSync(fixture('gate.png'), join(core.folder, 'gate.png'))
  const [outcome] = await page.call('import/files', { paths: [path] })
  const { article, blocks } = await page.call('article/open', { id: imported(outcome).id })
  expect(article.title).toBe('The long report')
  expect(blocks).toHaveLength(3002)
  expect(blocks.at(-1)?.image?.blob).toBeDefined()
})

test('progress names the file at hand', async () => {
  const page = await testCore().project()
  const told: string[] = []
  const paths = [fixture('arabic.md'), fixture('russian.txt')]
  await page.call(
    'import/files',
    { paths },
    { progress: ({ done, total, label }) => told.push(`${done}/${total} ${label ?? ''}`) },
  )
  expect(told).toEqual(['0/2 arabic.md', '1/2 russian.txt', '2/2 '])
})

test('a format that is named is taken, and one that is not known is refused', async () => {
  const core = testCore()
  const page = await core.project()
  const path = join(core.folder, 'a.txt')
  writeFileSync(path, '# Title\n\nA *word* on the quay.')
  const [outcome] = await page.call('import/files', { paths: [path], format: 'md' })
  expect(imported(outcome).title).toBe('Title')
  expect((await page.refused('import/files', { paths: [path], format: 'docx' })).message).toContain(
    '“docx” is not known',
  )
})

test('pictures beside a file are taken from its folder only, and remote ones are left alone', async () => {
  const core = testCore()
  const page = await core.project()
  const folder = join(core.folder, 'article')
  mkdirSync(join(folder, 'img'), { recursive: true })
  copyFileSync(fixture('gate.png'), join(core.folder, 'outside.png'))
  copyFileSync(fixture('gate.png'), join(folder, 'img/in side.png'))
  symlinkSync(join(core.folder, 'outside.png'), join(folder, 'link.png'))
  writeFileSync(join(folder, 'text.png'), 'not a picture')
  const web = await serve({ '/remote.png': body(readFileSync(fixture('gate.png')), 'image/png') })
  const data = `data:image/png;base64,${readFileSync(fixture('gate.png')).toString('base64')}`
  const sources = [
    'img/in%20side.png',
    '../outside.png',
    'link.png',
    'text.png',
    join(folder, 'img/in side.png'),
    `${web.origin}/remote.png`,
    data,
  ]
  writeFileSync(
    join(folder, 'a.html'),
    `<p>Words on the quay.</p>${sources.map((src) => `<img src="${src}" alt="picture">`).join('')}`,
  )
  const [outcome] = await page.call('import/files', { paths: [join(folder, 'a.html')] })
  const { blocks } = await page.call('article/open', { id: imported(outcome).id })
  const pictures = blocks
    .filter(({ kind }) => kind === 'image')
    .map(({ image }) => [image?.blob !== undefined, image?.src])
  expect(pictures).toEqual([
    [true, 'img/in%20side.png'],
    [false, '../outside.png'],
    [false, 'link.png'],
    [false, 'text.png'],
    [false, join(folder, 'img/in side.png')],
    [false, `${web.origin}/remote.png`],
    [true, undefined],
  ])
  expect(web.asked).toEqual([])
})

test('a paste is an article: plain, Markdown or HTML', async () => {
  const page = await testCore().project()
  const paste = async (text: string, format?: 'html' | 'markdown' | 'text') =>
    imported((await page.call('import/text', { text, ...(format ? { format } : {}) }))[0])
  const html = await paste(
    '<html><body><!--StartFragment--><p>One <b>bold</b> word on the quay.</p><nav>Home</nav><!--EndFragment--></body></html>',
    'html',
  )
  const view = await page.call('article/open', { id: html.id })
  expect(view.blocks.map(({ text, zone }) => [text, zone])).toEqual([
    ['One bold word on the quay.', 'body'],
    ['Home', 'body'],
  ])
  expect(html.title).toBe('One bold word on the quay.')
  expect((await paste('# The fee\n\nIt is *too* high, the clerk says.')).title).toBe('The fee')
  expect((await paste('\ud800 lone\0', 'text')).warnings?.[0]).toContain('NUL')
})

test('a web address is fetched when such addresses are allowed, and recognised the second time', async () => {
  const core = testCore()
  const page = await core.project()
  const web = await serve({
    '/a?id=1': body(readFileSync(fixture('turkish.html'))),
    '/b': body('%PDF-1.4', 'application/pdf'),
  })
  const refused = await page.call('import/url', { url: `${web.origin}/a?id=1` })
  expect(errorOf(refused[0])).toContain('of a private network. If you trust it, allow such addresses in the settings.')
  expect(web.asked).toEqual([])
  await page.call('app/set-settings', { allowPrivateAddresses: true })
  const [first] = await page.call('import/url', { url: `${web.origin}/a?id=1&utm_source=x#top` }).catch(() => [])
  expect(first && 'error' in first).toBe(true)
  const [outcome] = await page.call('import/url', { url: `${web.origin}/a?id=1#top` })
  expect(imported(outcome).title).toBe("İzmit'te su kesintisi tartışması büyüyor")
  const [again] = await page.call('import/url', { url: `${web.origin}/a?id=1` })
  expect(imported(again)).toMatchObject({ id: imported(outcome).id, duplicateOf: imported(outcome).id })
  expect(errorOf((await page.call('import/url', { url: `${web.origin}/b` }))[0])).toContain('it is a PDF')
})

test('nothing is imported into a project that is open for reading only', async () => {
  const core = testCore()
  const page = await core.project()
  const other = core.window()
  await page.call('project/close', {})
  await other.call('project/open', { path: page.path, readOnly: true })
  expect((await other.refused('import/files', { paths: [fixture('arabic.md')] })).code).toBe('read-only')
})
