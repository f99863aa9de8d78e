import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createBrief, listBriefs, newestBrief } from '#core/commands/briefs.ts'
import { citationStates } from '#core/commands/citation-states.ts'
import { renderBrief } from '#core/export/brief.ts'
import type { Project } from '#core/project/api.ts'
import { type Citation, citationHash } from '#shared/brief/citation.ts'
import { visit } from '#shared/brief/json.ts'
import { briefContent } from '#shared/brief/read-yjs.ts'
import type { Change } from '#shared/model/change.ts'
import { articleText, type CaseProject, caseProject } from './case-project.ts'

let open: CaseProject | null = null
afterEach(() => {
  open?.remove()
  open = null
})

function opened(withClaims = true): CaseProject {
  open = caseProject(withClaims)
  return open
}

function contentOf({ project }: CaseProject, id: string) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, project.state(`brief/${id}`))
  return briefContent(doc)
}

const render = (project: Project, id: string, format: 'html' | 'md') =>
  renderBrief(project, id, format, { signal: new AbortController().signal, progress: () => undefined })

function refs(citations: Citation[]) {
  return citations.map(({ source: _, kept: __, ...citation }, at) => ({ key: String(at), ...citation }))
}

describe('a brief from an article', () => {
  it('has the key judgements, background, claims and sources of the article, with citations', () => {
    const made = opened()
    const { id, title } = createBrief(made.project, { template: 'key-judgements', articleIds: [made.articleId] })
    expect(title).toBe('The Night Barges of Olmen')
    const { json, text, citations } = contentOf(made, id)
    const headings: string[] = []
    visit(json.root, (node) => node.type === 'heading' && headings.push(String(node.children?.[0]?.text)))
    expect(headings).toEqual(['Key judgements', 'Background', 'Most named', 'What is claimed'])
    expect(json.root.children.at(-1)?.type).toBe('sources')
    expect(text).toContain(
      'Claimed in Harbour Gazette (holder open): “night passages will be halved before the next flood season”.',
    )
    expect(text).toContain('According to Delta Survey, the tolls taken at the weir')
    expect(text).toContain('appeared in Harbour Gazette on 18 March 2024.')
    expect(text.indexOf('night passages')).toBeLessThan(text.indexOf('tolls taken'))
    expect(citations.length).toBeGreaterThanOrEqual(10)
    for (const citation of citations) expect(articleText.slice(citation.start, citation.end)).toBe(citation.exact)
    expect(citationStates(made.project, refs(citations)).map(({ state }) => state)).toEqual(
      citations.map(() => 'current'),
    )
  })

  it('says on what a judgement depends, leaves the condition out as one, and calls denied only what does not say so itself', async () => {
    const made = opened()
    const [flood = '', timber = '', halved = '', sluice = '', tolls = ''] = made.claimIds
    const claim = (id: string, fields: Change['fields']) => made.write('claim', id, fields, true)
    claim(flood, { content: 'If the flood comes early', kind: 'conditional' })
    claim(halved, { holder: 'Delta Survey', antecedentId: flood, branch: 'then' })
    claim(sluice, {
      content: 'The sluice stays shut',
      holder: null,
      kind: 'causal',
      antecedentId: flood,
      branch: 'else',
    })
    claim(timber, { content: 'The inspectors never promised anything', polarity: 'denied', kind: 'causal' })
    claim(tolls, { polarity: 'denied' })
    const { id } = createBrief(made.project, { template: 'key-judgements', articleIds: [made.articleId] })
    const { text } = contentOf(made, id)
    expect(text).toContain('According to Delta Survey, if the flood comes early, night passages will be halved')
    expect(text).toContain('unless the flood comes early, the sluice stays shut')
    expect(text).toContain('According to two lock keepers, unnamed, the inspectors never promised anything.')
    expect(text).toContain('Delta Survey denies: “The tolls taken at the weir come to 900,000 crowns a year”.')
    expect(text.split('What is claimed')[0]).not.toContain('According to Harbour Gazette, If the flood')
    await expect(render(made.project, id, 'md')).resolves.not.toContain('anything (denied)')
  })

  it('says so when nothing is marked', () => {
    const made = opened(false)
    const { id } = createBrief(made.project, { template: 'key-judgements', articleIds: [made.articleId] })
    const { text, citations } = contentOf(made, id)
    expect(text).toContain('No claims have been marked in “The Night Barges of Olmen” yet')
    expect(citations).toHaveLength(1)
    expect(citations[0]?.exact).toBe(
      'Six barges of the Callan River Service went through the Olmen weir on Tuesday with their lamps lit.',
    )
  })

  it('can be made of all articles, and its making undone and redone', async () => {
    const made = opened()
    const { id } = createBrief(made.project, { template: 'key-judgements' })
    expect(listBriefs(made.project)).toMatchObject([{ id, title: 'Olmen weir', citations: 12 }])
    await made.project.undo()
    expect(listBriefs(made.project)).toEqual([])
    await made.project.redo()
    expect(listBriefs(made.project)).toMatchObject([{ id, citations: 12 }])
    expect((await made.project.check(false)).ok).toBe(true)
  })
})

describe('an empty brief', () => {
  it('gets a free title and one empty paragraph', () => {
    const made = opened()
    const first = createBrief(made.project, {})
    const second = createBrief(made.project, {})
    expect([first.title, second.title]).toEqual(['Untitled brief', 'Untitled brief 2'])
    expect(contentOf(made, first.id).json.root.children).toEqual([{ type: 'paragraph', children: [] }])
    expect(newestBrief(made.project)).toBe(second.id)
  })
})

describe('the state of a citation', () => {
  const quote = 'No one had been told.'
  const start = articleText.indexOf(quote)
  const passage = { key: 'p', start, end: start + quote.length, exact: quote, hash: citationHash({ exact: quote }) }

  it('of a claim turns to changed when its wording or range changes, and deleted when it goes', () => {
    const made = opened()
    const { id } = createBrief(made.project, { template: 'key-judgements', articleIds: [made.articleId] })
    const cited = contentOf(made, id).citations.find((citation) => citation.claimId === 'claim-2')
    const states = () => citationStates(made.project, refs(cited ? [cited] : []))[0]
    expect(states()).toMatchObject({ state: 'current' })
    made.write('claim', 'claim-2', { content: 'Inspectors promised' }, true)
    expect(states()).toMatchObject({ state: 'changed', now: { content: 'Inspectors promised', exact: cited?.exact } })
    made.write('claim-passage', 'cp-2', { deletedAt: 1 }, true)
    expect(states()).toMatchObject({ state: 'deleted', reason: 'passage' })
    made.write('claim', 'claim-2', { deletedAt: 1 }, true)
    expect(states()).toMatchObject({ state: 'deleted', reason: 'claim' })
    made.write('article', made.articleId, { deletedAt: 1 })
    expect(states()).toMatchObject({ state: 'deleted', reason: 'article' })
  })

  it('of a quotation holds while its words are in the article, wherever they are', () => {
    const made = opened()
    const ref = { ...passage, articleId: made.articleId }
    const stateOf = (change: object) => citationStates(made.project, [{ ...ref, ...change }])[0]
    expect(stateOf({})).toMatchObject({ key: 'p', state: 'current', start, end: start + quote.length })
    expect(stateOf({ start: 3, end: 24 })).toMatchObject({
      key: 'p',
      state: 'current',
      start,
      end: start + quote.length,
    })
    expect(stateOf({ exact: 'No one  had been\n\ntold.' })).toMatchObject({ state: 'current', start })
    expect(stateOf({ exact: 'Every one (had been told' })).toMatchObject({ state: 'deleted', reason: 'passage' })
    expect(stateOf({ articleId: 'none' })).toMatchObject({ state: 'deleted', reason: 'article' })
  })
})

/** The words of a page. */
function bare(html: string): string {
  return parseHTML(html).document.querySelector('main')?.textContent ?? ''
}

describe('a rendered brief', () => {
  it('carries title, authors, fonts and numbered sources, and is the same every time', async () => {
    const made = opened()
    const { id } = createBrief(made.project, { template: 'key-judgements', articleIds: [made.articleId] })
    const { content, title } = await render(made.project, id, 'html')
    expect(title).toBe('The Night Barges of Olmen')
    expect(content).toContain('<title>The Night Barges of Olmen</title>')
    expect(content).toContain('<meta name="author" content="Nora Tamm">')
    expect(content).toContain('<html lang="en" dir="ltr">')
    expect(content).toContain('font-family:"Source Serif 4"')
    expect(content).not.toContain('font-family:"Scheherazade New";')
    expect(content).toContain('id="source-1"')
    expect((await render(made.project, id, 'html')).content).toBe(content)
    expect((await render(made.project, id, 'md')).content).toContain('[^1]: Tessa Vorn, “The Night Barges of Olmen”')
  })

  it('follows what was renamed, accepted and corrected since, wherever it shows it', async () => {
    const made = opened()
    const { id } = createBrief(made.project, { template: 'key-judgements', articleIds: [made.articleId] })
    made.write('entity', 'wardens', { name: 'Sluice Wardens', description: 'They keep the weir.' })
    made.write('claim', 'claim-4', { holder: 'Sluice Wardens', hedge: 'allegedly' }, true)
    made.write('article', made.articleId, { byline: 'Tessa Vorn-Hale' })
    const html = (await render(made.project, id, 'html')).content
    const markdown = (await render(made.project, id, 'md')).content
    for (const [form, content] of [
      ['html', bare(html)],
      ['md', markdown],
    ] as const) {
      expect(content, form).toContain('They keep the weir.')
      expect(content, form).toContain('allegedly')
      expect(content, form).toContain('Tessa Vorn-Hale')
      expect(content, form).not.toMatch(/since|†/)
    }
    expect(html).toMatch(/<strong><bdi>Sluice Wardens<\/bdi><\/strong>/)
    expect(markdown).toContain('**Sluice Wardens**')
    expect(markdown).not.toContain('**Weir Wardens**')
  })

  it('shows an entity that is taken to be another one as that', async () => {
    const made = opened()
    const { id } = createBrief(made.project, { template: 'key-judgements', articleIds: [made.articleId] })
    made.write('entity', 'guild', { name: 'Sluice Guild', type: 'organisation' })
    made.write('entity', 'wardens', { mergedInto: 'guild' })
    const markdown = (await render(made.project, id, 'md')).content
    expect(markdown).toMatch(/\*\*Sluice Guild\*\*\[\^1\] \(Organisation\)/)
    expect(markdown).not.toContain('deleted since')
    made.write('entity', 'wardens', { mergedInto: null })
    expect((await render(made.project, id, 'md')).content).toContain('**Weir Wardens**')
  })

  it('keeps what was reworded or has gone as it was, and says so there and under the source', async () => {
    const made = opened()
    const { id } = createBrief(made.project, { template: 'key-judgements', articleIds: [made.articleId] })
    made.write('entity', 'wardens', { deletedAt: 1 })
    made.write('claim', 'claim-2', { content: 'Inspectors promised' }, true)
    made.write('claim', 'claim-5', { deletedAt: 1 }, true)
    const html = bare((await render(made.project, id, 'html')).content)
    const markdown = (await render(made.project, id, 'md')).content.replaceAll('\\', '')
    for (const content of [html, markdown]) {
      expect(content).toContain('Weir Wardens')
      expect(content).toContain('(deleted since)')
      expect(content).toContain('(reworded since: “Inspectors promised”)')
      expect(content).toContain('(the claim was deleted since)')
      expect(content).toContain('The tolls taken at the weir come to 900,000 crowns a year')
      expect(content).toMatch(/† reworded since/)
      expect(content).toMatch(/† the claim was deleted since/)
    }
    expect(html).toMatch(
      /According to Delta Survey, the tolls taken at the weir come to 900,000 crowns a year\. ?1[a-z]?†/,
    )
    expect(markdown).toMatch(/According to Delta Survey, .*\[\^1\]†/)
    made.write('article', made.articleId, { deletedAt: 1 })
    expect((await render(made.project, id, 'md')).content).toContain('the article was deleted from the project since')
  })

  it('of a brief that is gone says so', async () => {
    await expect(render(opened().project, 'none', 'html')).rejects.toThrow(/not in the project any more/)
  })
})
