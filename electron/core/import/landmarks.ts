import type { Element, Root } from 'hast'
import { attribute, elementsOf, isElement, plainText } from './elements.ts'

const furnitureNames = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'button', 'select', 'textarea'])
const furnitureRoles = new Set(['navigation', 'complementary', 'contentinfo', 'banner', 'search', 'menu', 'menubar'])

/** Names that pages give to parts around their article. */
const furnitureClass =
  /(?:^|[-_\s])(?:nav|navbar|navigation|topnav|menu|sidebar|side|footer|masthead|breadcrumbs?|share|social|related)(?:$|[-_\s])/i

/** Whether a page has parts around its article: landmarks, parts named so, or many links. */
export function hasFurniture(tree: Root): boolean {
  const elements = elementsOf(tree)
  if (elements.some((element) => isFurniture(element) || isNamedFurniture(element))) return true
  const length = (part: Element) => plainText(part).trim().length
  const body = elements.find(({ tagName }) => tagName === 'body')
  const links = elements.filter(({ tagName }) => tagName === 'a').reduce((sum, link) => sum + length(link), 0)
  return body !== undefined && links * 5 > length(body)
}

/** Marks of the elements outside every landmark of furniture; within `main` or `article` where the page has one. */
export function marksOutsideFurniture(tree: Root): Set<number> {
  const main = elementsOf(tree).find(({ tagName }) => tagName === 'main' || tagName === 'article')
  const marks = new Set<number>()
  const collect = (element: Element) => {
    if (isFurniture(element)) return
    if (element.properties.dataDossier !== undefined) marks.add(Number(element.properties.dataDossier))
    for (const child of element.children) if (isElement(child)) collect(child)
  }
  for (const child of main ? [main] : tree.children) if (isElement(child)) collect(child)
  return marks
}

function isNamedFurniture(element: Element): boolean {
  return furnitureClass.test(attribute(element, 'className')) || furnitureClass.test(attribute(element, 'id'))
}

function isFurniture(element: Element): boolean {
  return furnitureNames.has(element.tagName) || furnitureRoles.has(attribute(element, 'role'))
}
