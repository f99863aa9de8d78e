import type { NodeJson } from './json.ts'

/** Parts a brief's blocks for writing: claims that follow one another are one run, everything else is a run of its own. */
export function runs(nodes: NodeJson[]): [NodeJson, ...NodeJson[]][] {
  const found: [NodeJson, ...NodeJson[]][] = []
  for (const node of nodes) {
    const last = found.at(-1)
    if (node.type === 'claim-block' && last?.[0].type === 'claim-block') last.push(node)
    else found.push([node])
  }
  return found
}
