import type { Element, Nodes } from 'hast'
import { attribute, elementsOf, isElement, isHidden } from './elements.ts'

/** One cell (or the caption) of a data table, with its place in the grid; spans of rows and columns count. */
export interface TableCell {
  element: Element
  row: number
  column: number
  header: boolean
}

const structure = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'article',
  'section',
  'nav',
  'form',
  'figure',
  'blockquote',
  'hr',
])
/** A cell longer than this (UTF-16 units) holds running text: the table lays out a page. */
const longestCell = 2000
const mostColumns = 500

/** Whether a table holds data; one that lays out a page or a mail is walked through as if it were not there. */
export function isDataTable(table: Element): boolean {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return false
  const inside = elementsOf(table).slice(1)
  if (inside.some((element) => element.tagName === 'table' || structure.has(element.tagName))) return false
  const cells = inside.filter(({ tagName }) => tagName === 'td' || tagName === 'th')
  if (cells.length < 2) return false
  return cells.every((cell) => textLength(cell) <= longestCell && paragraphs(cell) <= 4)
}

/** The cells of a data table row by row, its caption first. */
export function tableCells(table: Element): TableCell[] {
  const captions = shownChildren(table, 'caption').map((element) => ({ element, row: 0, column: 0, header: false }))
  const taken = new Set<string>()
  return [...captions, ...rowsOf(table).flatMap((row, index) => cellsOf(row, index, taken))]
}

function rowsOf(table: Element): Element[] {
  return shownChildren(table, 'thead', 'tbody', 'tfoot', 'tr').flatMap((part) =>
    part.tagName === 'tr' ? [part] : shownChildren(part, 'tr'),
  )
}

function cellsOf(row: Element, index: number, taken: Set<string>): TableCell[] {
  let column = 0
  return shownChildren(row, 'td', 'th').map((element) => {
    while (taken.has(`${index},${column}`)) column++
    const cell = { element, row: index, column, header: element.tagName === 'th' }
    occupy(taken, index, column, element)
    column += span(element, 'colSpan')
    return cell
  })
}

function shownChildren(element: Element, ...names: string[]): Element[] {
  return element.children.filter(
    (child): child is Element => isElement(child) && names.includes(child.tagName) && !isHidden(child),
  )
}

function occupy(taken: Set<string>, row: number, column: number, cell: Element): void {
  const rows = span(cell, 'rowSpan')
  if (rows === 1) return
  for (let r = row + 1; r < row + rows; r++) {
    for (let c = column; c < column + span(cell, 'colSpan'); c++) taken.add(`${r},${c}`)
  }
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.min(mostColumns, Math.max(1, Math.floor(Number(attribute(cell, name))) || 1))
}

function textLength(node: Nodes): number {
  if (node.type === 'text') return node.value.length
  return 'children' in node ? node.children.reduce((sum, child) => sum + textLength(child as Nodes), 0) : 0
}

function paragraphs(cell: Element): number {
  return elementsOf(cell).filter(({ tagName }) => tagName === 'p' || tagName === 'div' || tagName === 'li').length
}
