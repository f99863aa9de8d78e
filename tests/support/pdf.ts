import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF holds that a test can ask for. */
export interface PdfFacts {
  pages: number
  /** Text of each page, in reading order of the file. */
  text: string[]
  title: string
  language: string
  tagged: boolean
  /** Titles of the outline, with their level from 0. */
  outline: { title: string; level: number }[]
  /** Width and height of the first page in points. */
  size: [number, number]
  /** Addresses of links to outside, and how many links lead within. */
  links: { outside: string[]; inside: number }
  /** Embedded and other fonts by PostScript name. */
  fonts: string[]
}

interface Outline {
  title: string
  items: Outline[]
}

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const { info } = (await document.getMetadata()) as unknown as { info: { Title?: string; Language?: string } }
  const marks = await document.getMarkInfo()
  const outline = ((await document.getOutline()) ?? []) as Outline[]
  const text: string[] = []
  const links = { outside: [] as string[], inside: 0 }
  let size: [number, number] = [0, 0]
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    if (number === 1) size = [page.view[2] ?? 0, page.view[3] ?? 0]
    const { items } = await page.getTextContent()
    text.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    for (const annotation of await page.getAnnotations()) {
      if (annotation.url) links.outside.push(annotation.url as string)
      else if (annotation.dest) links.inside += 1
    }
  }
  const raw = Buffer.from(bytes).toString('latin1')
  const fonts = [...new Set([...raw.matchAll(/\/FontName \/(\S+)/g)].map((match) => match[1] ?? ''))]
  await document.destroy()
  return {
    pages: text.length,
    text,
    title: info.Title ?? '',
    language: info.Language ?? /\/Lang \(([^)]*)\)/.exec(raw)?.[1] ?? '',
    tagged: Boolean((marks as { Marked?: boolean } | null)?.Marked),
    outline: flat(outline, 0),
    size,
    links,
    fonts,
  }
}

function flat(items: Outline[], level: number): { title: string; level: number }[] {
  return items.flatMap(({ title, items: below }) => [{ title, level }, ...flat(below, level + 1)])
}
