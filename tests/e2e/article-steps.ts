import type { Page } from 'playwright-core'

/** Middle points of the first and the last letter of words in the article's text, scrolled into view. */
async function endsOf(page: Page, words: string, nth = 1): Promise<{ from: Point; to: Point }> {
  return page.locator('.article-text').evaluate(
    (root, [wanted, count]) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const nodes: { node: Text; start: number }[] = []
      let all = ''
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!(node instanceof Text)) continue
        nodes.push({ node, start: all.length })
        all += node.data
      }
      let at = -1
      for (let found = 0; found < count; found++) at = all.indexOf(wanted, at + 1)
      if (at < 0) throw new Error(`The article does not show: ${wanted}`)
      const letter = (offset: number) => {
        const { node, start } = nodes.findLast((one) => one.start <= offset) ?? { node: new Text(), start: 0 }
        const range = new Range()
        range.setStart(node, offset - start)
        range.setEnd(node, offset - start + 1)
        return range
      }
      const ends = [letter(at), letter(at + wanted.length - 1)] as const
      ends[0].startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const [first, last] = ends.map((range) => range.getBoundingClientRect())
      if (!first || !last) throw new Error('A letter has no place on the page.')
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      }
    },
    [words, nth] as const,
  )
}

interface Point {
  x: number
  y: number
}

/** Selects words of the open article with the mouse, from the first letter to the last. */
export async function selectWords(page: Page, words: string, nth = 1): Promise<void> {
  await endsOf(page, words, nth)
  const { from, to } = await endsOf(page, words, nth)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  await selectionBar(page).waitFor()
}

/** The bar that appears at a selection. */
export function selectionBar(page: Page) {
  return page.getByRole('dialog', { name: /^Mark “/ })
}
