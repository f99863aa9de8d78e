import { antecedentsOf, type Conditioned } from './conditions.ts'

/** A claim as it stands in a scenario. */
export interface ScenarioClaim extends Conditioned {
  branch?: 'then' | 'else' | null | undefined
}

/** A claim with what follows if it holds, and what if it does not. */
export interface ScenarioNode {
  id: string
  whenTrue: ScenarioNode[]
  whenFalse: ScenarioNode[]
}

/** The trees that conditions form: a root is a claim on which another depends and that depends on none. In the order given. */
export function scenarioTrees(claims: readonly ScenarioClaim[]): ScenarioNode[] {
  const antecedent = antecedentsOf(claims)
  const nodes = new Map(claims.map(({ id }) => [id, { id, whenTrue: [], whenFalse: [] } as ScenarioNode]))
  for (const { id, branch } of claims) {
    const node = nodes.get(id)
    const above = nodes.get(antecedent.get(id) ?? '')
    if (node && above) (branch === 'else' ? above.whenFalse : above.whenTrue).push(node)
  }
  return [...nodes.values()].filter(
    ({ id, whenTrue, whenFalse }) => !antecedent.has(id) && whenTrue.length + whenFalse.length > 0,
  )
}
