import { useMemo } from 'react'
import type { Country } from '#shared/analysis/figures/map-ground.ts'
import { limitsOf } from '#shared/analysis/view-filter.ts'
import type { FigureKind, FigureSpec } from '#shared/brief/figure.ts'
import type { CommandArgs, CommandName, CommandResult } from '#shared/protocol/commands.ts'
import { type FigureLists, type FigureNow, figureNow, listsFor } from '#shared/views/figures/figure-now.ts'
import { useRead } from '../../backend/queries.ts'
import { useGrounds } from '../map/use-ground.ts'

/** Draws a figure from what the project says now; null while that is read. */
export function useFigure(kind: FigureKind, spec: FigureSpec): FigureNow | null {
  const lists = useLists(kind, spec)
  const ground = useGrounds(kind === 'map') ?? (kind === 'map' ? null : noGround)
  return useMemo(
    () => lists && ground && figureNow(kind, spec, { lists, now: Date.now(), ground }),
    [lists, ground, kind, spec],
  )
}

const noGround = (): readonly Country[] => []

/** The lists that a figure is drawn from; null until each of them is read. */
function useLists(kind: FigureKind, spec: FigureSpec): FigureLists | null {
  const wanted = useMemo(() => listsFor(kind, spec), [kind, spec])
  const { tagId } = spec.filter
  const lists = {
    entities: useList('entity/list', {}, wanted.has('entities')),
    events: useList('event/list', {}, wanted.has('events')),
    claims: useList('claim/list', {}, wanted.has('claims')),
    contexts: useList('claim/contexts', {}, wanted.has('contexts')),
    articles: useList('article/list', {}, wanted.has('articles')),
    analysts: useList('analyst/list', {}, wanted.has('analysts')),
    relations: useList('relation/list', {}, wanted.has('relations')),
    relationTypes: useList('relation-type/list', {}, wanted.has('relationTypes')),
    claimLinks: useList('claim-link/list', {}, wanted.has('claimLinks')),
    assessments: useList('assessment/list', {}, wanted.has('assessments')),
    placeMentions: useList('place/mentions', {}, wanted.has('placeMentions')),
    tagged: useList('record/passages', { kind: 'tag', id: tagId ?? '' }, wanted.has('tagged')),
    mentioned: useList('entity/mentioned', limitsOf(spec.filter), wanted.has('mentioned')),
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists are the same while each of them is
  return useMemo(() => allRead(lists), Object.values(lists))
}

type Lists = { [N in keyof FigureLists]: FigureLists[N] | null }

function allRead(lists: Lists): FigureLists | null {
  return Object.values(lists).includes(null) ? null : (lists as FigureLists)
}

const notNeeded: never[] = []

/** A list, null until it is read; nothing where it is not wanted. */
function useList<N extends CommandName>(
  name: N,
  args: CommandArgs<N>,
  wanted: boolean,
): CommandResult<N> | never[] | null {
  const { data } = useRead(name, args, { enabled: wanted })
  return wanted ? (data ?? null) : notNeeded
}
