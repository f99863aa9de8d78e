import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printPdf } from '#chromium/print.ts'
import { fontCss } from '#core/export/fonts.ts'
import { briefOf, heading, paragraph, textNode } from '#shared/brief/build.ts'
import { type BriefDocument, briefHtml } from '#shared/brief/to-html.ts'
import { olmenBrief } from '../../../unit/shared/brief/support/olmen.ts'

async function printed(brief: BriefDocument): Promise<{ bytes: Uint8Array; pdf: PDFDocumentProxy }> {
  const html = briefHtml(brief, fontCss(JSON.stringify(brief)))
  const bytes = await printPdf(html, { title: brief.title, headerLine: brief.headerLine })
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  return { bytes, pdf }
}

async function textOf(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
}

describe('a brief as PDF', () => {
  let bytes: Uint8Array
  let pdf: PDFDocumentProxy
  beforeAll(async () => {
    const filler = Array.from({ length: 40 }, (_, at) =>
      paragraph(textNode(`Paragraph ${at}. ${'More was said of it. '.repeat(20)}`)),
    )
    const json = briefOf([...olmenBrief.json.root.children, heading(1, 'Annex'), heading(2, 'Details'), ...filler])
    const made = await printed({ ...olmenBrief, json })
    bytes = made.bytes
    pdf = made.pdf
  })
  afterAll(() => pdf?.destroy())

  it('is tagged and says its title and language', async () => {
    const source = Buffer.from(bytes).toString('latin1')
    expect(source).toContain('/StructTreeRoot')
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: olmenBrief.title, Language: 'en' })
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    for (const role of ['H1', 'H2', 'L', 'LI', 'Link', 'Table', 'TH', 'BlockQuote'])
      expect(tree).toContain(`"role":"${role}"`)
  })

  it('has an outline of its headings', async () => {
    const [top] = await pdf.getOutline()
    expect(top?.title).toBe(olmenBrief.title)
    const titles = top?.items.map((item: { title: string }) => item.title)
    expect(titles).toEqual(['Key judgements', 'How the weir reopened', 'Sources', 'Annex'])
    expect(top?.items[3]?.items[0]?.title).toBe('Details')
  })

  it('is A4 and carries title, header line and page number on every page', async () => {
    const { view } = await pdf.getPage(1)
    expect(view[2]).toBeCloseTo(595.3, 0)
    expect(view[3]).toBeCloseTo(841.9, 0)
    expect(pdf.numPages).toBeGreaterThan(3)
    for (let page = 1; page <= pdf.numPages; page++) {
      const text = await textOf(pdf, page)
      expect(text).toContain(olmenBrief.title)
      expect(text).toContain('For internal use')
      expect(text).toContain(`${page} / ${pdf.numPages}`)
    }
  })

  it('links citations to their passages, sources back to the text, and addresses outside', async () => {
    const links = []
    for (let page = 1; page <= pdf.numPages; page++) {
      links.push(...(await (await pdf.getPage(page)).getAnnotations()).filter(({ subtype }) => subtype === 'Link'))
    }
    const inside = links.filter(({ dest }) => dest)
    expect(inside.length).toBeGreaterThanOrEqual(11 + 4)
    const outside = new Set(links.flatMap(({ url }) => (url ? [url] : [])))
    expect([...outside].sort()).toEqual(['https://example.org/gazette/night-barges', 'https://example.org/tolls'])
  })

  it('embeds its fonts as outlines that scale, none of them drawn', () => {
    const source = Buffer.from(bytes).toString('latin1')
    const fonts = [...source.matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name ?? '')
    for (const name of [
      'SourceSerif4-Regular',
      'Inter-Regular',
      'ScheherazadeNew-Regular',
      'NotoSerifHebrew-Regular',
    ]) {
      expect(fonts).toContain(name)
    }
    expect(source).toContain('/FontFile2')
    expect(source).not.toContain('/Type3')
  })

  it('keeps right-to-left words whole, to be found and copied', async () => {
    const texts = []
    for (let page = 1; page <= pdf.numPages; page++) texts.push(await textOf(pdf, page))
    const all = texts.join('\n').normalize('NFKC')
    for (const word of ['مسؤولون', 'تجارة', 'الوقود', 'الطريق', 'שלום']) expect(all).toContain(word)
    expect(all).toContain('Привет, Ελλάδα')
  })
})

describe('a brief written from the right', () => {
  it('prints with its language', async () => {
    const json = briefOf([heading(1, 'الخلاصة'), paragraph(textNode('قال مسؤولون إن المفتشين وافقوا.'))])
    const { pdf } = await printed({ ...olmenBrief, title: 'صفقة هادئة', lang: 'ar', direction: 'rtl', json })
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: 'صفقة هادئة', Language: 'ar' })
    const items = (await (await pdf.getPage(1)).getTextContent()).items
    const heads = items.filter((item) => 'dir' in item && item.dir === 'rtl' && Number(item.transform[5]) > 780)
    expect(heads.length).toBeGreaterThan(0)
    const word = items.find((item) => 'str' in item && item.str === 'قال')
    const right = word && 'transform' in word ? Number(word.transform[4]) + word.width : 0
    expect(right).toBeCloseTo(595.3 - 81, 0)
    await pdf.destroy()
  })
})
