import { afterEach, describe, expect, it, vi } from 'vitest'
import { printPdf } from '../../../electron/chromium/print.ts'
import { readPdf } from '../../support/pdf.ts'

const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Who gains on the Lenta</title>
<style>h1 { break-before: page } body { font-family: sans-serif }</style></head><body>
<script>document.title = 'a script ran'</script>
<h1>Key judgements</h1><p>It is likely that the truce holds <a href="#s1">1</a>.</p>
<h2>Background</h2><p>See <a href="https://example.org/a?b=1">the source</a>.</p>
<h1>Sources</h1><p id="s1">1. The ferry truce</p><p dir="rtl" lang="ar">وقف إطلاق النار</p>
<img alt="from the network" src="https://example.org/x.png">
</body></html>`

afterEach(() => vi.unstubAllEnvs())

describe('a printed document', () => {
  it('is tagged, has outline, title, language, page numbers, links, and nothing of the network or of scripts', async () => {
    const facts = await readPdf(await printPdf(html, { title: 'x', headerLine: 'For <official> use' }))
    expect(facts).toMatchObject({
      pages: 2,
      title: 'Who gains on the Lenta',
      language: 'en-GB',
      tagged: true,
      outline: [
        { title: 'Key judgements', level: 0 },
        { title: 'Background', level: 1 },
        { title: 'Sources', level: 0 },
      ],
      links: { outside: ['https://example.org/a?b=1'], inside: 1 },
    })
    expect(facts.text[0]).toContain('For <official> use')
    expect(facts.text[0]).toMatch(/1 \/ 2/)
    expect(facts.text[1]).toMatch(/2 \/ 2/)
    expect(facts.text.join('')).not.toContain('a script ran')
    expect(Math.abs(facts.size[0] - 595.28)).toBeLessThan(1)
    expect(Math.abs(facts.size[1] - 841.89)).toBeLessThan(1)
  })

  it('has the size that was asked for', async () => {
    const facts = await readPdf(await printPdf('<title>x</title><p>x', { title: 'x', pageSize: 'Letter' }))
    expect(facts.size).toEqual([612, 792])
  })

  it('takes the page size and the margins of its own rules, and then prints no other header', async () => {
    const own = `<style>@page { size: A5; @bottom-center { content: "own " counter(page) } }</style><title>x</title><p>x`
    const facts = await readPdf(await printPdf(own, { title: 'x', headerLine: 'SECRET' }))
    expect(facts.size.map(Math.round)).toEqual([420, 595])
    expect(facts.text[0]).toContain('own 1')
    expect(facts.text[0]).not.toContain('SECRET')
  })

  it('says what to install where there is no browser', async () => {
    vi.stubEnv('DOSSIER_BROWSER', '')
    await expect(printPdf(html, { title: 'x' })).rejects.toMatchObject({
      code: 'no-browser',
      message: expect.stringContaining('Install Google Chrome, Chromium, Microsoft Edge or Brave'),
    })
  })

  it('names the browser that cannot print', async () => {
    vi.stubEnv('DOSSIER_BROWSER', '/bin/false')
    await expect(printPdf(html, { title: 'x' })).rejects.toMatchObject({ code: 'print-failed' })
  })

  it('is stopped', async () => {
    const stop = new AbortController()
    const printing = printPdf(html, { title: 'x', signal: stop.signal })
    stop.abort()
    await expect(printing).rejects.toMatchObject({ code: 'cancelled' })
  })
})
