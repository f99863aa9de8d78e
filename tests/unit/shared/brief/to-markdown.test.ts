import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { briefOf, paragraph, textNode } from '#shared/brief/build.ts'
import { briefMarkdown } from '#shared/brief/to-markdown.ts'
import { olmenBrief } from './support/olmen.ts'

beforeAll(() => {
  vi.stubEnv('TZ', 'UTC')
})

const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)

describe('a brief as Markdown', () => {
  it('is the text it was when somebody last looked at it', async () => {
    await expect(briefMarkdown(olmenBrief)).toMatchFileSnapshot('../../../fixtures/briefs/olmen.md')
  })

  it('has a footnote per source and a reference per citation', () => {
    const found = { footnoteDefinition: 0, footnoteReference: 0, table: 0, heading: 0 }
    visit(parse(briefMarkdown(olmenBrief)), (node) => {
      if (node.type in found) found[node.type as keyof typeof found] += 1
    })
    expect(found).toEqual({ footnoteDefinition: 4, footnoteReference: 11, table: 2, heading: 4 })
  })

  it('keeps what looks like a mark as the text it is', () => {
    const words = fc.stringMatching(/^[a-z*_`#>|~[\]<&;!.\-+1() ]{1,30}$/u).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(words, (text) => {
        const written = briefMarkdown({ ...olmenBrief, headerLine: null, json: briefOf([paragraph(textNode(text))]) })
        let last = ''
        const tree = parse(written)
        visit(tree.children.at(-1) ?? tree, 'text', (node: { value: string }) => {
          last += node.value
        })
        expect(last.replace(/\s+/gu, ' ').trim()).toBe(text.replace(/\s+/gu, ' ').trim())
      }),
      { numRuns: 300 },
    )
  })
})
