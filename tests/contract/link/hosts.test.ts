import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { built } from '../../support/launch/launched.ts'
import { askHost } from '../../support/launch/own-line.ts'
import { forEachHost, type Launched, type LaunchedShell } from '../../support/launch.ts'

const hostile = `<!doctype html><html lang="en"><head><title>A hostile page</title>
<script>window.hacked = 'script'</script>
<meta http-equiv="refresh" content="0;url=https://evil.example/refresh">
<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/x.css"></head>
<body onload="window.hacked = 'onload'"><article><h1>A hostile page</h1>
<p style="background:url(https://evil.example/y.png)">The first paragraph says that Ankara has agreed to the terms of the truce,
and it goes on for long enough to be taken for the body of an article by any reader of pages.</p>
<p>Click <a href="javascript:window.hacked='link'">the javascript link</a> or
<a href="https://evil.example/page" target="_blank">the outside link</a> or <a href="data:text/html,x">the data link</a>.</p>
<img src="x" onerror="window.hacked = 'onerror'"><svg onload="window.hacked = 'svg'"><script>window.hacked = 'svg script'</script></svg>
<iframe src="https://evil.example/frame" srcdoc="<script>parent.hacked = 'frame'</script>"></iframe>
<form action="https://evil.example/form"><button>the form</button></form>
<p>A last paragraph, so that there is more than one of them in this page that somebody has made to do harm.</p>
</article></body></html>`

forEachHost((host) => {
  let folder: string
  let program: Launched
  const ask = (name: string, args: unknown = {}) => askHost(program, program.page, name, args)

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hosts-'))
    const [sample] = readdirSync(built('sample')).filter((name) => name.endsWith('.dossier'))
    copyFileSync(join(built('sample'), sample ?? ''), join(folder, 'a.dossier'))
    writeFileSync(join(folder, 'hostile.html'), hostile)
    program = await host.launch({ file: join(folder, 'a.dossier') })
    await program.page.getByRole('main').first().waitFor()
  })
  afterAll(async () => {
    await program?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  describe('a message', () => {
    it('that names no command is refused', async () => {
      for (const name of ['nope', '', '__proto__', 'constructor', 'project/open\u0000']) {
        expect(await ask(name)).toMatchObject({ error: { code: 'unknown-command' } })
      }
    })

    it.each<[string, unknown, string]>([
      ['project/open', {}, 'path'],
      ['project/open', { path: '' }, 'path'],
      ['project/open', { path: ['x'] }, 'path'],
      ['project/open', { path: 'x', more: 1 }, 'more'],
      ['project/open', null, 'project/open'],
      ['project/open', 'x', 'project/open'],
      ['import/files', { paths: [] }, 'paths'],
      ['import/files', { paths: [1] }, 'paths.0'],
      ['window/set-title', { title: 'x'.repeat(501) }, 'title'],
      ['dialog/export', { format: 'exe' }, 'format'],
      ['search/query', { text: 1 }, 'text'],
    ])('to %s with %j is refused by the name of what is wrong', async (name, args, named) => {
      expect(await ask(name, args)).toMatchObject({
        error: { code: 'bad-arguments', message: expect.stringContaining(named) },
      })
    })

    it('that names a file nobody picked is refused', async () => {
      for (const path of [
        '/etc/passwd',
        join(folder, '../x.dossier'),
        `${folder}/a.dossier/../../etc/passwd`,
        '\\\\host\\x',
        'a.dossier',
      ]) {
        expect(await ask('project/save-copy', { path })).toMatchObject({ error: { code: 'not-allowed' } })
        expect(await ask('import/files', { paths: [path] })).toMatchObject({ error: { code: 'not-allowed' } })
      }
    })

    it('to open a link that is no harmless one is refused', async () => {
      for (const url of [
        'javascript:alert(1)',
        'file:///etc/passwd',
        'http://evil.example/',
        'https://a@evil.example/',
        '',
      ]) {
        expect(await ask('link/open', { url })).toMatchObject({ error: { code: 'not-allowed' } })
      }
    })
  })

  describe('an imported page', () => {
    it('is text: its scripts, links, frames and forms do nothing, and the policy has nothing to refuse', async () => {
      program.problems.splice(0)
      const before = program.page.url()
      await program.dropFiles([join(folder, 'hostile.html')])
      await program.page.getByRole('main').getByText('A hostile page').first().click()
      const link = program.page.getByText('the javascript link').first()
      await link.waitFor()
      for (const text of ['the javascript link', 'the data link']) {
        await program.page.getByText(text).first().click()
        await program.page
          .getByText(text)
          .first()
          .click({ modifiers: ['Control'] })
        await program.page.getByText(text).first().click({ button: 'middle' })
      }
      expect(await program.page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
      expect(await program.page.evaluate(() => document.querySelectorAll('iframe, object, embed, base').length)).toBe(0)
      expect(program.page.url()).toBe(before)
      expect(await program.windowCount()).toBe(1)
      expect(program.problems).toEqual([])
    })
  })

  describe('the page', () => {
    it.each([
      '/..%2f..%2f..%2fetc%2fpasswd',
      '/%2e%2e%2fpackage.json',
      '/..%5c..%5cx',
      '/blob/..%2findex.html',
      `/blob/${'0'.repeat(64)}`,
      '/%00',
      '/out/main/index.js',
    ])('finds nothing at %s', async (path) => {
      const status = await program.page.evaluate(async (asked) => (await fetch(asked)).status, path)
      expect(status).toBe(404)
      program.problems.splice(0)
    })

    it('is not moved elsewhere', async () => {
      const before = program.page.url()
      for (const url of [
        'https://evil.example/',
        'http://127.0.0.1/',
        'data:text/html,x',
        'file:///etc/passwd',
        'blob:null/x',
      ]) {
        await program.page.evaluate((to) => {
          window.location.href = to
        }, url)
      }
      await program.page.evaluate("window.location = 'javascript:window.hacked = 1'")
      await program.page.evaluate(() => {
        const form = document.createElement('form')
        form.action = 'https://evil.example/'
        document.body.append(form)
        form.submit()
      })
      expect(await program.page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined()
      expect(program.page.url()).toBe(before)
      program.problems.splice(0)
    })

    it('opens no other window', async () => {
      const opened = await program.page.evaluate(() => {
        const link = Object.assign(document.createElement('a'), { href: 'https://evil.example/', target: '_blank' })
        document.body.append(link)
        link.click()
        link.remove()
        return window.open('https://evil.example/') === null
      })
      await program.page.waitForFunction(() => document.visibilityState === 'visible')
      expect(
        program.page
          .context()
          .pages()
          .filter((page) => page.url().includes('evil')),
      ).toEqual([])
      expect(await program.windowCount()).toBe(1)
      if (host.name === 'loopback') expect(opened).toBe(true)
      program.problems.splice(0)
    })

    it('asks nothing of the network and evaluates nothing', async () => {
      const tried = await program.page.evaluate(async () => {
        const fetched = await fetch('https://evil.example/').then(
          () => 'fetched',
          () => 'no',
        )
        const image = new Image()
        const drawn = new Promise((resolve) => {
          image.onload = () => resolve('drawn')
          image.onerror = () => resolve('no')
        })
        image.src = 'https://evil.example/x.png'
        const script = Object.assign(document.createElement('script'), { textContent: "window.hacked = 'inline'" })
        document.body.append(script)
        // In a task of the page's own: what a debugger evaluates is exempt from the policy.
        const evaluated = new Promise((resolve) =>
          setTimeout(() => {
            try {
              resolve(String(Reflect.construct(Function, ['return 1'])()))
            } catch {
              resolve('no')
            }
          }),
        )
        return [fetched, await drawn, await evaluated, String(Reflect.get(window, 'hacked'))]
      })
      expect(tried).toEqual(['no', 'no', 'no', 'undefined'])
      program.problems.splice(0)
    })

    it('cannot be framed, and has no camera, place or messages', async () => {
      const states = await program.page.evaluate(async () => {
        const names = ['camera', 'geolocation', 'notifications', 'microphone'] as const
        const asked = names.map((name) => navigator.permissions.query({ name }).then(({ state }) => state))
        return Promise.all(asked)
      })
      expect(states.filter((state) => state === 'granted')).toEqual([])
    })
  })
})

describe('on the shell only', () => {
  let shell: LaunchedShell
  beforeAll(async () => {
    const { launchShell } = await import('../../support/launch.ts')
    shell = await launchShell()
    await shell.page.waitForFunction(() => document.body.textContent.trim().length > 0)
  })
  afterAll(() => shell.close())

  it('a message of another frame or origin is not heard', async () => {
    const call = { type: 'call', id: 1, name: 'window/set-title', args: { title: 'forged' } }
    for (const frame of [
      null,
      { origin: 'https://evil.example', main: true },
      { origin: 'app://bundle', main: false },
    ]) {
      await shell.standIn.forge(0, frame, call)
    }
    expect((await shell.standIn.windows())[0]?.title).toBe('Dossier')
    await shell.standIn.forge(0, { origin: 'app://bundle', main: true }, call)
    expect((await shell.standIn.windows())[0]?.title).toBe('forged')
    await shell.standIn.forge(0, { origin: 'app://bundle', main: true }, 'nonsense')
  })

  it('a link that asks for a window goes to the system’s browser, when it is https', async () => {
    await shell.page.evaluate(() => {
      for (const url of ['https://example.org/x', 'http://example.org/', 'file:///etc/passwd', 'javascript:1'])
        window.open(url)
    })
    const asked = async () => (await shell.standIn.recorded('windowOpen')) as { url: string; action: string }[]
    await expect.poll(async () => (await asked()).map(({ url }) => url)).toContain('http://example.org/')
    expect((await asked()).filter(({ action }) => action !== 'deny')).toEqual([])
    expect(await shell.standIn.recorded('openExternal')).toEqual(['https://example.org/x'])
  })

  it('writing to the clipboard is allowed, reading it and the rest are not', async () => {
    const state = (name: string) =>
      shell.page.evaluate(
        async (asked) => (await navigator.permissions.query({ name: asked as PermissionName })).state,
        name,
      )
    expect(await state('clipboard-write')).toBe('granted')
    for (const name of ['clipboard-read', 'geolocation', 'notifications']) expect(await state(name)).not.toBe('granted')
  })
})
