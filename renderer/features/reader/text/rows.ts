import type { Box, Child, Row } from './plan.ts'

/** Whether two rows look alike: same elements and words, wherever they stand in the text. */
export function sameRow(a: Row, b: Row): boolean {
  return sameBox(a.box, b.box)
}

function sameBox(a: Box, b: Box): boolean {
  return (
    a.tag === b.tag &&
    a.className === b.className &&
    a.children.length === b.children.length &&
    sameData(a.attributes, b.attributes) &&
    sameData(a.lead, b.lead) &&
    a.children.every((child, at) => sameChild(child, b.children[at]))
  )
}

function sameChild(a: Child, b: Child | undefined): boolean {
  if (!b) return false
  if ('format' in a) return 'format' in b && a.format === b.format && a.text === b.text
  return !('format' in b) && sameBox(a, b)
}

function sameData(a: object | undefined, b: object | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
