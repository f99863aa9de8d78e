import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { testCli } from './run-cli.ts'

const sample = resolve('../shared/samples/caliphate-in-miniature.md')

test.skipIf(!existsSync(sample))(
  'the sample article goes from file to brief (skipped where the sample is not there)',
  async () => {
    const cli = testCli()
    await cli.json('new', 'case.dossier')
    const [article] = await cli.json<{ id: string; title: string; words: number }[]>('import', 'case.dossier', sample)
    expect(article?.title).toBe('Video: Caliphate in Miniature: Rift Between Turkey and Al-Qaeda in Idlib')
    expect(await cli.json('ls', 'case.dossier', 'articles')).toMatchObject([
      { byline: 'South Front', publisher: 'Global Research', publishedOn: '2020-05-20', language: 'en' },
    ])
    const id = article?.id ?? ''
    const tag = (quote: string, ...rest: string[]) =>
      cli.json<{ created: { exact: string }[] }>('tag', 'case.dossier', '--article', id, '--quote', quote, ...rest)
    const joined = await tag('In turn, Turkey reportedly agreed', '--claim')
    expect(joined.created[0]?.exact).toBe('In turn, Turkey reportedly agreed')
    const unclear = await cli.run(['tag', 'case.dossier', '--article', id, '--quote', 'Ankara', '--tag', 'T'])
    expect(unclear.code).toBe(1)
    const count = Number(/(\d+) times/.exec(unclear.stderr)?.[1])
    expect((await tag('Ankara', '--all', '--entity', 'Ankara', '--type', 'government')).created).toHaveLength(count)
    expect(await cli.json<unknown[]>('search', 'case.dossier', '"share buttons"')).toEqual([])
    expect(await cli.json<unknown[]>('search', 'case.dossier', '"Turkey reportedly agreed"')).toHaveLength(2)
    await cli.json('brief', 'case.dossier', '--article', id)
    await cli.json('export', 'case.dossier', '--to', 'md', '--out', 'brief.md')
    expect(await cli.json('check', 'case.dossier')).toEqual({ ok: true, problems: [] })
  },
)
