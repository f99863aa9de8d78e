import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectFiles } from '#core/project/open.ts'
import type { Change } from '#shared/model/change.ts'
import { launchLoopback } from '../support/launch.ts'
import { makeProject } from '../support/make-project.ts'
import { atLeast, atMost, type Measured, median } from './report.ts'

const eventCount = 5000
const entityCount = 2000
const relationCount = 5000

/** Timeline and network of a large project, in the built program. */
export async function figureLines(folder: string): Promise<Measured[]> {
  const file = join(folder, 'figures.dossier')
  makeFigures(file)
  const opened: number[] = []
  const frames: number[] = []
  for (let round = 0; round < 3; round++) {
    const program = await launchLoopback({ file, viewport: { width: 1440, height: 900 } })
    try {
      const { page } = program
      await page.getByRole('button', { name: /^Timeline/ }).waitFor()
      opened.push(await untilShown(page, 'Timeline', '.timeline-rows [role="gridcell"]'))
      await untilShown(page, 'Network', '.network-figure path')
      frames.push(await framesWhileMoving(page))
    } finally {
      await program.close()
    }
  }
  const all = (samples: number[]) => samples.map((one) => Math.round(one)).join(' ')
  return [
    atMost('timeline of 5,000 events: click → painted', median(opened), 500, 'ms', all(opened)),
    atLeast('network of 2,000 and 5,000: frames a second in pan and zoom', median(frames), 30, '', all(frames)),
  ]
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

/** Frames a second while the wheel zooms and the ground is dragged, for two seconds. */
function framesWhileMoving(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const canvas = document.querySelector('.network-canvas')
    if (!canvas) return 0
    const at = { clientX: 700, clientY: 450, bubbles: true, cancelable: true }
    const begun = performance.now()
    let count = 0
    canvas.dispatchEvent(new PointerEvent('pointerdown', { ...at, button: 0 }))
    while (performance.now() - begun < 2000) {
      await new Promise((done) => requestAnimationFrame(done))
      count += 1
      const turn = count % 60 < 30 ? 1 : -1
      if (count % 2 === 0) canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: 20 * turn }))
      else window.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: 700 + (count % 60) * 4 }))
    }
    window.dispatchEvent(new PointerEvent('pointerup', at))
    return (count * 1000) / (performance.now() - begun)
  })
}

function makeFigures(file: string): void {
  makeProject(file, [{ id: 'a', title: 'Much happened', blocks: ['Much happened at many places.'] }])
  const effects = { now: () => Date.now(), newId: () => crypto.randomUUID() }
  const project = projectFiles(effects, { id: 'bench', name: 'Bench', color: null }).open(file)
  try {
    project.commit('Fill', [...events(), ...network()])
  } finally {
    project.close()
  }
}

const passage = { start: 0, end: 4, exact: 'Much', prefix: '', suffix: ' happened' }

function events(): Change[] {
  return Array.from({ length: eventCount }, (_, index): Change[] => {
    const start = new Date(Date.UTC(2000, 0, 1 + ((index * 37) % 9000))).toISOString().slice(0, 10)
    const time = { start, end: start, precision: 'day' }
    const id = `event-${index}`
    return [
      { replica: 'case', kind: 'event', id, fields: { title: `Event ${index}`, time } },
      { replica: 'article/a', kind: 'event-passage', id: `p-${id}`, fields: { eventId: id, passage } },
    ]
  }).flat()
}

function network(): Change[] {
  const entity = (index: number): Change => ({
    replica: 'case',
    kind: 'entity',
    id: `entity-${index}`,
    fields: { name: `Entity ${index}`, type: index % 3 === 0 ? 'person' : 'organisation' },
  })
  const relation = (index: number): Change[] => {
    const id = `relation-${index}`
    const from = index % entityCount
    const to = (from + 1 + ((index * 7919) % 40)) % entityCount
    const fields = { fromId: `entity-${from}`, toId: `entity-${to}`, typeId: 'supports' }
    return [
      { replica: 'case', kind: 'relation', id, fields },
      {
        replica: 'article/a',
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
