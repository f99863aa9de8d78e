import { Button, Menu } from '@mantine/core'
import { IconFlag, IconPlus, IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { dayOf, forecastState } from '#shared/analysis/forecast-state.ts'
import { type ScenarioNode, scenarioTrees } from '#shared/analysis/scenarios.ts'
import type { IndicatorView } from '#shared/protocol/depth-views.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { conditionWords, stateNames } from '#shared/views/claim-words.ts'
import { deleteRecords } from '../../app/delete-records.ts'
import { pick } from '../../app/pick.ts'
import { useClaims, useRead, useReadOnly } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { ClaimPicker } from '../claims/ClaimPicker.tsx'

/** What follows if something holds, and what if it does not, as trees of claims with their indicators. */
export function Scenarios() {
  const claims = useClaims().data
  const indicators = useRead('indicator/list', {}).data ?? []
  const trees = useMemo(() => scenarioTrees(claims ?? []), [claims])
  const byId = useMemo(() => new Map(claims?.map((claim) => [claim.id, claim])), [claims])
  if (trees.length === 0)
    return (
      <p className="f2 scenarios">
        No claim depends on another yet. In a claim’s inspector, <b>If</b> names the claim that has to hold.
      </p>
    )
  return (
    <div className="scenarios">
      {trees.map((tree) => (
        <ul key={tree.id} className="scenario" aria-label="Scenario">
          <Node node={tree} {...conditionWords(byId.get(tree.id)?.content ?? '')} byId={byId} indicators={indicators} />
        </ul>
      ))}
    </div>
  )
}

interface NodeProps {
  node: ScenarioNode
  word: string
  /** The claim's wording where the word before it says part of it. */
  rest?: string
  byId: ReadonlyMap<string, ClaimView>
  indicators: readonly IndicatorView[]
}

function Node({ node, word, rest, byId, indicators }: NodeProps) {
  const claim = byId.get(node.id)
  if (!claim) return null
  const below = (nodes: readonly ScenarioNode[], said: string) =>
    nodes.map((one) => <Node key={one.id} node={one} word={said} byId={byId} indicators={indicators} />)
  return (
    <li>
      <div className="scenario-line">
        <span className="scenario-word f2">{word}</span>
        <button type="button" className="value" onClick={() => go(claim)}>
          <bdi>{rest ?? claim.content}</bdi>
        </button>
        {(claim.horizonOn || claim.outcome) && (
          <span className="t12 f3">{stateNames[forecastState(claim, dayOf(Date.now()))]}</span>
        )}
        <AddIndicator claim={claim} />
      </div>
      {indicators
        .filter(({ claimId }) => claimId === node.id)
        .map((indicator) => (
          <Indicator key={indicator.id} indicator={indicator} byId={byId} />
        ))}
      {node.whenTrue.length + node.whenFalse.length > 0 && (
        <ul>
          {below(node.whenTrue, 'then')}
          {below(node.whenFalse, 'else')}
        </ul>
      )}
    </li>
  )
}

function go({ id, articleId }: ClaimView): void {
  void pick({ kind: 'claim', id, articleId })
}

/** What would show that a branch is taken: a claim, or an event. */
function Indicator({ indicator, byId }: { indicator: IndicatorView; byId: ReadonlyMap<string, ClaimView> }) {
  const readOnly = useReadOnly()
  const events = useRead('event/list', {}, { enabled: indicator.targetKind === 'event' }).data
  const claim = indicator.targetKind === 'claim' ? byId.get(indicator.targetId) : undefined
  const event = events?.find(({ id }) => id === indicator.targetId)
  const name = claim?.content ?? event?.title
  const [place] = event?.passages ?? []
  if (name === undefined) return null
  const open = () => {
    if (claim) go(claim)
    else if (event && place) void pick({ kind: 'event', id: event.id, articleId: place.articleId })
  }
  return (
    <div className="scenario-line indicator">
      <IconFlag className="s f3" aria-label="Indicator" />
      <button type="button" className="value t12" disabled={!claim && !place} onClick={open}>
        <bdi>{name}</bdi>
      </button>
      {!readOnly && (
        <IconAction
          small
          label={`Remove the indicator: ${name}`}
          detail="Remove the indicator"
          onClick={() =>
            void deleteRecords({ records: [{ kind: 'indicator', id: indicator.id }], done: 'Removed an indicator' })
          }
        >
          <IconX className="s" />
        </IconAction>
      )}
    </div>
  )
}

/** Offers claims and events as indicators of a claim. */
function AddIndicator({ claim }: { claim: ClaimView }) {
  const readOnly = useReadOnly()
  const events = useRead('event/list', {}).data ?? []
  const [choosing, setChoosing] = useState(false)
  if (readOnly) return null
  const add = (targetKind: 'claim' | 'event', targetId: string) =>
    void write('indicator/create', { newId: crypto.randomUUID(), claimId: claim.id, targetKind, targetId })
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlus className="s" />}
            aria-label={`Add an indicator: ${claim.content}`}
          >
            Indicator
          </Button>
        </Menu.Target>
        <Menu.Dropdown className="filter-options">
          <Menu.Item onClick={() => setChoosing(true)}>A claim…</Menu.Item>
          {events.length > 0 && <Menu.Label>An event</Menu.Label>}
          {events.slice(0, 100).map(({ id, title }) => (
            <Menu.Item key={id} onClick={() => add('event', id)}>
              <bdi>{title}</bdi>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {choosing && (
        <ClaimPicker
          title="Which claim would show it?"
          claim={claim}
          onClose={() => setChoosing(false)}
          onPick={(other) => {
            setChoosing(false)
            add('claim', other.id)
          }}
        />
      )}
    </>
  )
}
