import { formatNumber } from '../format.ts'

/** Most lines of a timeline, entities of a network, and lines of a table, that a brief has room for. */
export const most = { rows: 60, nodes: 80, lines: 300 } as const

/** Says that nothing passes the limits. */
export function empty(name: string): { problem: string } {
  return { problem: `Nothing is in the ${name} with these limits now.` }
}

/** Says that there is too much for a page. */
export function tooLong(count: number, of: string, atMost: number): { problem: string } {
  return {
    problem: `${formatNumber(count)} ${of} do not fit into a brief; at most ${atMost} do. Narrow the view and take over what it shows.`,
  }
}
