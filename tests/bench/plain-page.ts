/** What the bench draws in both pages: blocks of text, and tags as offsets into each block. */
export interface BenchArticle {
  blocks: string[]
  tags: { block: number; start: number; end: number; type: string }[]
}

const types = ['person', 'government', 'organisation', 'armed-group', 'place', 'site', 'agreement', 'outlet']

/**
 * The yardstick: the fastest straightforward page a browser offers. One `p` a block with
 * `content-visibility: auto`, one CSS highlight a type, a range for every tag.
 */
export function plainPage(): string {
  return `<!doctype html><meta charset="utf-8"><title>plain</title>
<style>
  body { margin: 0; font: 17px/28px serif }
  #page { width: 552px; margin: 0 auto }
  p { margin: 0 0 12px; content-visibility: auto; contain-intrinsic-size: auto 552px auto 140px }
  ${types.map((type, index) => `::highlight(${type}) { background: hsl(${index * 45} 60% 50% / .12); text-decoration: underline 2px hsl(${index * 45} 60% 40%) }`).join('\n  ')}
</style><div id="page"></div><script>
const types = ${JSON.stringify(types)}
const painted = () => new Promise((done) => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => done(performance.now()); c.port2.postMessage(0) }))
let texts = []
window.bench = {
  clear() { document.getElementById('page').replaceChildren(); CSS.highlights.clear(); texts = [] },
  async load(article) {
    const from = performance.now()
    const page = document.getElementById('page')
    const rows = document.createDocumentFragment()
    texts = article.blocks.map((text) => { const p = document.createElement('p'); const node = document.createTextNode(text); p.append(node); rows.append(p); return node })
    page.append(rows)
    const highlights = new Map(types.map((type) => [type, new Highlight()]))
    for (const tag of article.tags) {
      const range = new Range(); range.setStart(texts[tag.block], tag.start); range.setEnd(texts[tag.block], tag.end)
      highlights.get(tag.type).add(range)
    }
    for (const [type, highlight] of highlights) CSS.highlights.set(type, highlight)
    return (await painted()) - from
  },
  async add(tag) {
    const from = performance.now()
    const range = new Range(); range.setStart(texts[tag.block], tag.start); range.setEnd(texts[tag.block], tag.end)
    CSS.highlights.get(tag.type).add(range)
    return (await painted()) - from
  },
}
</script>`
}
