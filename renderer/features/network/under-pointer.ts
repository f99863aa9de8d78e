import type { MouseEvent } from 'react'
import { linkNear } from '#shared/analysis/figures/network-links.ts'
import { type SelectedRecord, useApp } from '../../app/store.ts'
import { choose } from './choose.ts'
import type { NetworkScene } from './NetworkFigure.tsx'
import { nearestNode } from './steps.ts'
import type { Moves } from './use-camera.ts'
import type { Network } from './use-network.ts'

/** What the pointer works on. */
interface Ground {
  network: Network
  scene: NetworkScene
  moves: Moves
}

/** A click on a dot or a line, or near one, chooses it; a second one opens its passage. */
export function pickUnder(event: MouseEvent<HTMLElement>, ground: Ground): void {
  const found = under(event, ground)
  if (found) choose(found, event)?.(ground.network)()
}

/** What lies under the pointer is named in the status bar. */
export function nameUnder(event: MouseEvent<HTMLElement>, ground: Ground): void {
  if (event.buttons !== 0) return
  const found = under(event, ground)
  event.currentTarget.classList.toggle('over', found !== null)
  const words = found && wordsOf(found, ground.network)
  const { hint, setHint } = useApp.getState()
  if (hint !== words) setHint(words)
}

/** Whether something is part of a box or a name, which take the pointer themselves. */
export function isItem(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-item]') !== null
}

function wordsOf({ id }: SelectedRecord, { graph }: Network): string | null {
  const nameOf = (nodeId: string) => graph.nodes.find((node) => node.id === nodeId)?.name ?? ''
  const link = graph.links.find((one) => one.id === id)
  return link ? `${nameOf(link.fromId)} ${link.label} ${nameOf(link.toId)}` : nameOf(id)
}

/** Dots before lines; boxes and names take the pointer themselves. */
function under(event: MouseEvent<HTMLElement>, { network, scene, moves }: Ground): SelectedRecord | null {
  const { graph, places } = network
  if (!places || isItem(event.target)) return null
  const box = event.currentTarget.getBoundingClientRect()
  const at = moves.pointAt(event.clientX - box.left, event.clientY - box.top)
  const node = nearestNode(graph, places, at, 8 / moves.camera.scale)
  if (node !== null) return { kind: 'entity', id: node }
  const { x, y, scale } = scene.still.frame
  const link = linkNear(scene.sight.links, [(at.x - x) * scale, (at.y - y) * scale], 7)
  return link === null ? null : { kind: 'relation', id: link }
}
