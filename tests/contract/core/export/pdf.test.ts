import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printPdf } from '#chromium/print.ts'
import { fontCss } from '#core/export/fonts.ts'
import {
  briefOf,
  citationNode,
  claimBlock,
  entityCard,
  heading,
  listOf,
  paragraph,
  sourcesNode,
  tableOf,
  textNode,
} from '#shared/brief/build.ts'
import { type BriefDocument, briefHtml } from '#shared/brief/to-html.ts'
import { cite, olmenBrief } from '../../../unit/shared/brief/support/olmen.ts'

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

interface Tag {
  role?: string
  alt?: string
  id?: string
  children?: Tag[]
}

/** Roles of a page's tags in their order, parents before children. */
function rolesIn(tag: Tag): string[] {
  return [...(tag.role ? [tag.role] : []), ...(tag.children ?? []).flatMap(rolesIn)]
}

/** Marked contents that hold text, in the order of the tags. */
function contentsIn(tag: Tag): string[] {
  return [...(tag.id ? [tag.id] : []), ...(tag.children ?? []).flatMap(contentsIn)]
}

describe('the order of a brief in PDF', () => {
  let pdf: PDFDocumentProxy
  beforeAll(async () => {
    const judged = ['First', 'Second'].map((word) => [
      textNode(`${word} judgement.`),
      citationNode(cite('gazette', word)),
    ])
    const rows = [
      ['Day', 'What'],
      ['Monday', 'Barges pass'],
    ].map((row) => row.map((cell) => [textNode(cell)]))
    const card = { entityId: 'w', name: 'Weir Wardens', type: 'armed-group', aliases: [], mentions: 2 } as const
    const json = briefOf([
      heading(1, 'Key judgements'),
      listOf('number', judged),
      tableOf(rows),
      heading(1, 'Background'),
      paragraph(textNode('After the table.'), citationNode(cite('wire', 'after'))),
      entityCard({ ...card, aliases: [], citation: cite('press', 'named') }),
      claimBlock({ citation: cite('gazette', 'claimed'), content: 'The claim.', holder: 'Council' }),
      listOf('bullet', [[textNode('A last point.')]]),
      sourcesNode(),
    ])
    pdf = (await printed({ ...olmenBrief, title: 'In order', json })).pdf
  })
  afterAll(() => pdf?.destroy())

  it('is that of the page, the sources last', async () => {
    const text = await textOf(pdf, 1)
    const words = ['First judgement', 'Second judgement', 'Monday', 'Background', 'After the table', 'Weir Wardens']
    const places = [...words, 'The claim.', 'A last point', 'Sources\n', 'Tessa Vorn'].map((word) => text.indexOf(word))
    expect(Math.min(...places)).toBeGreaterThan(0)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('is the same in its tags', async () => {
    const page = await pdf.getPage(1)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const painted: string[] = []
    let inside: string | undefined
    for (const item of items) {
      if ('type' in item) inside = item.type === 'beginMarkedContentProps' ? item.id : undefined
      else if (inside !== undefined && item.str.trim() !== '' && painted.at(-1) !== inside) painted.push(inside)
    }
    const tagged = contentsIn((await page.getStructTree()) as Tag).filter((id) => painted.includes(id))
    expect(tagged).toEqual(painted)
    expect(painted.length).toBeGreaterThan(20)
  })

  it('names lists with their labels, tables with their heads, links and headings, and no picture without words', async () => {
    const tree = (await (await pdf.getPage(1)).getStructTree()) as Tag
    const roles = rolesIn(tree)
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H2', 'H2'])
    const count = (wanted: string) => roles.filter((role) => role === wanted).length
    expect([count('L'), count('LI'), count('Lbl')]).toEqual([2 + 1 + 3, 2 + 1 + 3 + 5, 2 + 1 + 5])
    expect([count('Table'), count('TR'), count('TH'), count('TD')]).toEqual([2, 4, 4, 4])
    expect(count('Link')).toBeGreaterThanOrEqual(5 + 3 + 5)
    expect(roles).not.toContain('Figure')
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
