import type { Lead } from './plan.ts'

/** The element of something that holds no text of the article. Clicks are handled by the reader through `data-act`. */
export function leadElement(lead: Lead): HTMLElement {
  if (lead.lead === 'image') return image(lead.blob, lead.alt)
  if (lead.lead === 'remote-image') return remoteImage(lead.src)
  if (lead.lead === 'fold') return fold(lead)
  if (lead.lead === 'margin') return element('div', 'margin')
  return element('hr')
}

function image(blob: string, alt: string): HTMLElement {
  const made = document.createElement('img')
  made.src = `./blob/${blob}`
  made.alt = alt
  made.loading = 'lazy'
  made.decoding = 'async'
  return made
}

/** Pictures that were not in the file are never fetched: the address says where one was. */
function remoteImage(src: string): HTMLElement {
  const made = element('div', 'remote-image')
  made.setAttribute('role', 'img')
  made.setAttribute('aria-label', `Picture that is not in the file: ${src || 'no address'}`)
  made.append(element('span', 'f2', 'Picture not in the file'), element('span', 'cut', src))
  return made
}

function fold(lead: Extract<Lead, { lead: 'fold' }>): HTMLElement {
  const line = element('div', 'fold')
  line.dataset.first = String(lead.first)
  line.dataset.last = String(lead.last)
  const show = button('fold-show', 'Show')
  show.setAttribute('aria-expanded', 'false')
  line.append(
    element('span', 'chevron'),
    element('span', 'cut grow', lead.label),
    show,
    button('fold-body', 'It is body text'),
  )
  return line
}

function button(act: string, label: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'link'
  made.dataset.act = act
  made.textContent = label
  return made
}

function element(tag: string, className?: string, text?: string): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  if (text) made.textContent = text
  return made
}
