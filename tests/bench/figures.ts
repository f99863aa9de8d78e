import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectFiles } from '#core/project/open.ts'
import type { Change } from '#shared/model/change.ts'
import { launchLoopback } from '../support/launch.ts'
import { makeProject } from '../support/make-project.ts'
import { atLeast, atMost, type Measured, median } from './report.ts'

const articleCount = 100
const eventCount = 5000
const entityCount = 2000
const relationCount = 5000

/** Timeline, network and map of a large project, in the built program. */
export async function figureLines(folder: string): Promise<Measured[]> {
  const file = join(folder, 'figures.dossier')
  makeFigures(file)
  const opened: number[] = []
  const network: Paces[] = []
  const map: Paces[] = []
  for (let round = 0; round < 3; round++) {
    const program = await launchLoopback({ file, viewport: { width: 1440, height: 900 } })
    try {
      const { page } = program
      await page.locator('.col-reader').getByText('Much happened at many places.').first().waitFor()
      opened.push(await untilShown(page, 'Timeline', '.timeline-rows [role="gridcell"]'))
      await untilShown(page, 'Network', '.network-canvas .figure-plane path')
      network.push(await pacesOf(page, '.network-canvas'))
      await untilShown(page, 'Map', '.map-canvas .map-dot')
      map.push(await pacesOf(page, '.map-canvas'))
    } finally {
      await program.close()
    }
  }
  return [
    atMost('timeline of 5,000 events: click → painted', median(opened), 500, 'ms', rounded(opened)),
    slowest('network of 2,000 and 5,000', network),
    slowest('map of 2,000 places', map),
  ]
}

const rounded = (samples: number[]) => samples.map((one) => Math.round(one)).join(' ')

/** Frames a second by what was done. */
type Paces = { readonly [K in (typeof moves)[number]]: number }

const moves = ['pan far', 'zoom in', 'pan near', 'zoom out'] as const

/** The move that was slowest in the median, with all rounds of every move. */
function slowest(what: string, rounds: readonly Paces[]): Measured {
  const samples = moves.map((move) => ({ move, all: rounds.map((paces) => paces[move]) }))
  const worst = samples.reduce((a, b) => (median(b.all) < median(a.all) ? b : a))
  const detail = samples.map(({ move, all }) => `${move} ${rounded(all)}`).join(', ')
  return atLeast(`${what}: frames a second in the slowest of pan and zoom`, median(worst.all), 30, '', detail)
}

/** Ms from the click on a view to the frame after its first shape. */
function untilShown(page: Page, name: string, selector: string): Promise<number> {
  return page.evaluate(
    async ({ name: view, selector: wanted }) => {
      const button = [...document.querySelectorAll('nav button')].find((one) =>
        one.getAttribute('aria-label')?.startsWith(view),
      )
      const begun = performance.now()
      if (button instanceof HTMLElement) button.click()
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      while (document.querySelector(wanted) === null) await frame()
      await frame()
      return performance.now() - begun
    },
    { name, selector },
  )
}

/** Frames a second while all is dragged, then the wheel zooms in, what is near is dragged, and the wheel zooms out. */
async function pacesOf(page: Page, canvas: string): Promise<Paces> {
  return {
    'pan far': await framesWhile(page, canvas, 0),
    'zoom in': await framesWhile(page, canvas, -10),
    'pan near': await framesWhile(page, canvas, 0),
    'zoom out': await framesWhile(page, canvas, 10),
  }
}

/** Frames a second in a second of turning the wheel by so much each frame, or of dragging to and fro. */
function framesWhile(page: Page, canvas: string, wheel: number): Promise<number> {
  return page.evaluate(
    async ({ selector, deltaY }) => {
      const element = document.querySelector(selector)
      if (!element) return 0
      const at = { clientX: 700, clientY: 450, bubbles: true, cancelable: true }
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      const begun = performance.now()
      let count = 0
      if (deltaY === 0) element.dispatchEvent(new PointerEvent('pointerdown', { ...at, button: 0 }))
      for (; performance.now() - begun < 1000; count++) {
        await frame()
        const to = { clientX: 700 + 200 * Math.sin(count / 15), clientY: 450 + 80 * Math.cos(count / 11) }
        if (deltaY === 0) window.dispatchEvent(new PointerEvent('pointermove', { ...at, ...to }))
        else element.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY }))
      }
      const pace = (count * 1000) / (performance.now() - begun)
      window.dispatchEvent(new PointerEvent('pointerup', at))
      return pace
    },
    { selector: canvas, deltaY: wheel },
  )
}

function makeFigures(file: string): void {
  const articles = Array.from({ length: articleCount }, (_, index) => ({
    id: articleOf(index),
    title: `Much happened, part ${index + 1}`,
    blocks: ['Much happened at many places.'],
  }))
  makeProject(file, articles)
  const effects = { now: () => Date.now(), newId: () => crypto.randomUUID() }
  const project = projectFiles(effects, { id: 'bench', name: 'Bench', color: null }).open(file)
  try {
    project.commit('Fill', [...events(), ...network()])
  } finally {
    project.close()
  }
}

const passage = { start: 0, end: 4, exact: 'Much', prefix: '', suffix: ' happened' }

const articleOf = (index: number) => `article-${index % articleCount}`

function events(): Change[] {
  return Array.from({ length: eventCount }, (_, index): Change[] => {
    const start = new Date(Date.UTC(2000, 0, 1 + ((index * 37) % 9000))).toISOString().slice(0, 10)
    const time = { start, end: start, precision: 'day' }
    const id = `event-${index}`
    return [
      {
        replica: 'case',
        kind: 'event',
        id,
        fields: { title: `Event ${index}`, time, placeId: `entity-${index % entityCount}` },
      },
      {
        replica: `article/${articleOf(index)}`,
        kind: 'event-passage',
        id: `p-${id}`,
        fields: { eventId: id, passage },
      },
    ]
  }).flat()
}

/** Twenty regions of a hundred places each. */
function locationOf(index: number): { latitude: number; longitude: number } {
  const region = Math.floor(index / 100)
  const latitude = ((region * 37) % 110) - 45 + ((index * 53) % 97) / 7
  const longitude = ((region * 71) % 320) - 160 + ((index * 29) % 101) / 6
  return { latitude, longitude }
}

function network(): Change[] {
  const entity = (index: number): Change => ({
    replica: 'case',
    kind: 'entity',
    id: `entity-${index}`,
    fields: { name: `Entity ${index}`, type: index % 3 === 0 ? 'person' : 'organisation', location: locationOf(index) },
  })
  const relation = (index: number): Change[] => {
    const id = `relation-${index}`
    const from = index % entityCount
    const to = (from + 1 + ((index * 7919) % 40)) % entityCount
    const fields = { fromId: `entity-${from}`, toId: `entity-${to}`, typeId: 'supports' }
    return [
      { replica: 'case', kind: 'relation', id, fields },
      {
        replica: `article/${articleOf(index)}`,
        kind: 'relation-passage',
        id: `p-${id}`,
        fields: { relationId: id, passage, stance: 'for' },
      },
    ]
  }
  return [
    ...Array.from({ length: entityCount }, (_, index) => entity(index)),
    ...Array.from({ length: relationCount }, (_, index) => relation(index)).flat(),
  ]
}
