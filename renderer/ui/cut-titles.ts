/** The elements whose title is set here, as against those that say more than their text. */
const titled = new WeakSet<Element>()

/** A text that does not fit says itself in full when the pointer rests on it, unless something else is said there. */
export function followCutTexts(): void {
  document.addEventListener('pointerover', ({ target }) => {
    const cut = target instanceof Element ? target.closest<HTMLElement>('.cut, .cut2') : null
    const said = cut?.closest('[title]')
    if (!cut || (said && !titled.has(said))) return
    if (!isCut(cut)) return cut.removeAttribute('title')
    cut.title = cut.textContent
    titled.add(cut)
  })
}

function isCut({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollWidth > clientWidth || scrollHeight > clientHeight + 2
}
