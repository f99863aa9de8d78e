import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { briefOf, citationNode, heading, listOf, paragraph, textNode } from '#shared/brief/build.ts'
import { citationOf } from '#shared/brief/citation.ts'
import { fontsFor } from '#shared/brief/fonts.ts'
import { type BriefJson, type NodeJson, visit } from '#shared/brief/json.ts'
import { type BriefDocument, briefHtml } from '#shared/brief/to-html.ts'
import { arbitraryBrief } from './support/arbitrary-brief.ts'
import { cite, olmen, olmenBrief } from './support/olmen.ts'

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC')
})

function page(json: BriefJson, more: Partial<BriefDocument> = {}): Document {
  return parseHTML(briefHtml({ ...olmenBrief, json, ...more }, '')).document
}

describe('a brief as HTML', () => {
  it('is the page it was when somebody last looked at it', async () => {
    await expect(briefHtml(olmenBrief, '')).toMatchFileSnapshot('../../../fixtures/briefs/olmen.html')
  })

  it('names title, authors, language and direction', () => {
    const document = page(olmen, { lang: 'ar', direction: 'rtl' })
    expect(document.documentElement.getAttribute('lang')).toBe('ar')
    expect(document.documentElement.getAttribute('dir')).toBe('rtl')
    expect(document.title).toBe('The Olmen weir after the flood')
    expect(document.querySelector('meta[name=author]')?.getAttribute('content')).toBe('Nora Tamm, Ivo Reyes')
  })

  it('numbers sources by first citation, and gives each passage of a source its letter, on the page and in the list', () => {
    const document = page(olmen)
    const numbers = [...document.querySelectorAll('sup.cite a')].map((link) => link.textContent)
    expect(numbers).toEqual(['1a', '1b', '2a', '1c', '3', '1a', '2b', '1d', '4a', '4b', '1c'])
    const letters = [...document.querySelectorAll('.notes ul > li > b')].map((letter) => letter.textContent)
    expect(letters).toEqual(['1a', '1b', '1c', '1d', '2a', '2b', '4a', '4b'])
    const titles = [...document.querySelectorAll('.notes ol > li > p')].map((line) => line.textContent)
    expect(titles[0]).toBe(
      '1Tessa Vorn, “The Night Barges of Olmen”, Harbour Gazette, 18 March 2024. example.org/gazette/night-barges',
    )
    expect(titles).toHaveLength(4)
  })

  it('leads from each citation to its passage and back', () => {
    const document = page(olmen)
    for (const link of document.querySelectorAll('sup.cite a, .notes a[href^="#"]')) {
      const target = (link.getAttribute('href') ?? '').slice(1)
      expect(document.querySelectorAll(`#${target}`), target).toHaveLength(1)
    }
  })

  it('leads to the sources where the passages are not listed, and lists sources that have no place of their own', () => {
    const cited = [paragraph(textNode('Said.'), citationNode(cite('gazette', 'said')))]
    const without = page(briefOf([...cited, { type: 'sources', data: { passages: false } }]))
    expect(without.querySelector('sup.cite a')?.getAttribute('href')).toBe('#source-1')
    expect(without.querySelector('.notes ul')).toBeNull()
    expect(page(briefOf(cited)).querySelectorAll('.notes ol > li')).toHaveLength(1)
    expect(page(briefOf([paragraph(textNode('Nothing cited.'))])).querySelector('.notes')).toBeNull()
  })

  it('has one h1 and headings without gaps', () => {
    const blocks = [heading(3, 'Deep'), heading(1, 'First'), heading(3, 'Third'), heading(2, 'Second')]
    const levels = [...page(briefOf(blocks)).querySelectorAll('h1, h2, h3, h4')].map((one) => one.tagName)
    expect(levels).toEqual(['H1', 'H2', 'H2', 'H3', 'H3'])
  })

  it('gives header cells their scope and joins claims that follow one another into a table', () => {
    const document = page(olmen)
    expect([...document.querySelectorAll('th')].every((cell) => cell.getAttribute('scope') === 'col')).toBe(true)
    expect(document.querySelectorAll('table.claims')).toHaveLength(1)
    expect(document.querySelectorAll('table.claims tbody tr')).toHaveLength(2)
  })

  it('nests lists as HTML does', () => {
    const inner = listOf('bullet', [[textNode('inside')]])
    const outer = listOf('number', [[textNode('first')], [inner], [textNode('second')]])
    const items = [...page(briefOf([outer])).querySelectorAll('ol > li')]
    expect(items.map((item) => item.firstChild?.textContent)).toEqual(['first', 'second'])
    expect(items[0]?.querySelector('ul > li')?.textContent).toBe('inside')
  })

  it('keeps every word of any brief', () => {
    fc.assert(
      fc.property(arbitraryBrief, (json) => {
        const shown = bare(page(json).querySelector('main')?.textContent ?? '')
        visit(json.root, (node) => {
          expect(shown).toContain(bare(String(node.text ?? '')))
          if (node.type === 'quote-block') expect(shown).toContain(bare(citationOf(node)?.exact ?? ''))
        })
      }),
      { numRuns: 60 },
    )
  })
})

function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}

describe('what a brief quotes', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '</style><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "'; } body { display:none } /*",
      'javascript:alert(1)',
      '\\0000 \n@import url(https://evil.example/x.css);',
      '--><!-- ]]>',
      '&lt;b&gt;',
    ),
    fc.string(),
  )

  it('becomes text, never markup, whatever it is', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const citation = {
          ...cite('gazette', a || 'x'),
          source: { ...cite('gazette', 'x').source, title: b, publisher: c, byline: a, url: c },
        }
        const json = briefOf([
          paragraph(textNode(a), { type: 'link', url: b, children: [textNode(c)] }, citationNode(citation)),
          { type: 'quote-block', data: { citation, attribution: b } },
          { type: 'claim-block', data: { citation, content: c, holder: a, hedge: b, kind: 'factual' } },
          { type: 'entity-card', data: { entityId: 'e', name: a, type: 'person', aliases: [b], description: c } },
        ])
        const document = page(json, { title: a, headerLine: b, authors: [c] })
        expect(document.querySelectorAll('script, img, iframe, object, link, base')).toHaveLength(0)
        expect(document.querySelectorAll('style')).toHaveLength(1)
        for (const element of document.querySelectorAll('*')) {
          for (const { name } of element.attributes) expect(name.startsWith('on')).toBe(false)
          const href = element.getAttribute('href')
          if (href !== null) expect(href).toMatch(/^(#|https?:|mailto:)/)
        }
        expect(document.querySelector('h1')?.textContent).toBe(a.replace(/\r\n?/g, '\n'))
      }),
      { numRuns: 150 },
    )
  })

  it('cannot load anything: the page forbids it itself', () => {
    const policy = page(olmen).querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; font-src data:")
  })

  it('is skipped where it is malformed', () => {
    const broken: NodeJson[] = [
      { type: 'quote-block', data: null },
      { type: 'claim-block', data: { content: 3 } },
      { type: 'entity-card' },
      paragraph({ type: 'citation', data: { articleId: '' } }, textNode('Still here.')),
    ]
    expect(page(briefOf(broken)).querySelector('main')?.textContent).toContain('Still here.')
  })
})

describe('the fonts of a brief', () => {
  it('are those of the scripts it uses', () => {
    const families = (text: string) => [
      ...new Set(
        fontsFor(text).map((font) =>
          font.path
            .split('/')
            .at(-1)
            ?.replace(/-\d+-(?:normal|italic).*/u, ''),
        ),
      ),
    ]
    expect(families('Plain')).toEqual(['source-serif-4-latin', 'inter-latin'])
    expect(families('Łódź')).toEqual([
      'source-serif-4-latin',
      'source-serif-4-latin-ext',
      'inter-latin',
      'inter-latin-ext',
    ])
    expect(families('Привет')).toContain('source-serif-4-cyrillic')
    expect(families('Ελλάδα')).toContain('inter-greek')
    expect(families('שלום')).toContain('noto-serif-hebrew-hebrew')
    expect(families('سلام')).toContain('scheherazade-new-arabic')
    expect(families('中文')).toEqual(['source-serif-4-latin', 'inter-latin'])
  })
})
