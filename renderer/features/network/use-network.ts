import { useEffect, useMemo, useState } from 'react'
import { type Graph, graphOf } from '#shared/analysis/figures/graph.ts'
import { arrange, type Places } from '#shared/analysis/figures/network-layout.ts'
import type { ViewFilter } from '#shared/analysis/view-filter.ts'
import type { RelationView } from '#shared/protocol/depth-views.ts'
import { graphPassing, type NetworkLook, wholeNetwork } from '#shared/views/graph-shown.ts'
import { useViewState } from '../../app/view-state.ts'
import { useArticles, useEntities, useRead } from '../../backend/queries.ts'
import { useAssertedBy } from '../filter/asserting.ts'
import { usePasses, useViewFilter } from '../filter/filter-store.ts'

/** What the network shows now. */
export interface Network {
  loaded: boolean
  /** Everything that could be shown. */
  all: Graph
  /** What passes the filters and lies within the focus. */
  graph: Graph
  relations: readonly RelationView[]
  /** Null while places are being found. */
  places: Places | null
  movePlace(id: string, at: readonly [number, number]): void
  rearrange(): void
  look: NetworkLook
  setLook(look: NetworkLook): void
}

const noPlaces: Places = {}

/** The network as its view shows it; places that were found are kept. */
export function useNetwork(): Network {
  const [look, setLook] = useViewState<NetworkLook>('network', wholeNetwork)
  const shown = useGraphOf(look, useViewFilter())
  const placed = usePlaces(shown.all, shown.loaded)
  return { ...shown, ...placed, look, setLook }
}

/** Reads relations and what of them passes a filter and lies within the focus. */
export function useGraphOf(
  look: NetworkLook,
  filter: ViewFilter,
): Pick<Network, 'loaded' | 'all' | 'graph' | 'relations'> {
  const relations = useRead('relation/list', {}, { keepPrevious: true }).data
  const types = useRead('relation-type/list', {}, { keepPrevious: true }).data
  const entities = useEntities().data
  const articles = useArticles().data
  const passes = usePasses(filter)
  const assertedBy = useAssertedBy(filter.holder !== null)
  const loaded = Boolean(relations && types && entities && articles)
  const all = useMemo(
    () =>
      graphOf({ relations: relations ?? [], types: types ?? [], entities: entities ?? [], articles: articles ?? [] }),
    [relations, types, entities, articles],
  )
  const { focusId, steps } = look
  const graph = useMemo(
    () => graphPassing(all, relations ?? [], { focusId, steps }, passes, assertedBy),
    [all, relations, passes, assertedBy, focusId, steps],
  )
  return { loaded, all, graph, relations: relations ?? [] }
}

/** Places as stored; where some are missing they are found in slices of a frame. */
function usePlaces(graph: Graph, loaded: boolean) {
  const [stored, store, read] = useViewState<Places>('network.places', noPlaces)
  const [run, setRun] = useState(0)
  const missing = loaded && read && graph.nodes.some(({ id }) => !stored[id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` begins anew
  useEffect(() => {
    if (!missing) return
    const layout = arrange(graph, stored)
    const now = () => performance.now()
    let frame = 0
    const work = () => {
      if (layout.step(12, now)) store(layout.places())
      else frame = requestAnimationFrame(work)
    }
    work()
    return () => cancelAnimationFrame(frame)
  }, [missing, graph, run])
  return {
    places: loaded && read && !missing ? stored : null,
    movePlace: (id: string, at: readonly [number, number]) => store({ ...stored, [id]: at }),
    rearrange: () => {
      store(noPlaces)
      setRun(run + 1)
    },
  }
}
