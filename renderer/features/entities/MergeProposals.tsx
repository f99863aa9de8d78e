import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import type { MergeProposal } from '#shared/protocol/depth-views.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { formatCount } from '#shared/views/format.ts'
import { notifyStep } from '../../app/notify-step.ts'
import { useEntities, useRead } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EntityIcon } from '../../ui/kinds.tsx'
import '../identity/identity.css'
import { mergeInto } from './merge.ts'

/** Pairs of entities that may be the same, with the reason: merged or kept apart one by one, never by itself. */
export function MergeProposals() {
  const proposals = useRead('entity/merge-proposals', {}, { keepPrevious: true }).data ?? []
  const [opened, setOpened] = useState(false)
  if (proposals.length === 0 && !opened) return null
  return (
    <>
      <Button variant="subtle" onClick={() => setOpened(true)}>
        {`${formatCount(proposals.length, 'pair')} may be the same`}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="May be the same" size={620}>
        {proposals.length === 0 ? (
          <p className="f2">All pairs are settled.</p>
        ) : (
          <ul className="merge-list">
            {proposals.map((proposal) => (
              <Pair key={`${proposal.firstId} ${proposal.secondId}`} proposal={proposal} />
            ))}
          </ul>
        )}
      </Modal>
    </>
  )
}

function Pair({ proposal: { firstId, secondId, reason } }: { proposal: MergeProposal }) {
  const entities = useEntities().data ?? []
  const first = entities.find(({ id }) => id === firstId)
  const second = entities.find(({ id }) => id === secondId)
  if (!first || !second) return null
  const keepApart = async () => {
    const done = await write('entity/keep-apart', { firstId, secondId })
    if (done) notifyStep(`${first.name} and ${second.name} are kept apart`)
  }
  return (
    <li>
      <div className="merge-pair">
        <Named entity={first} />
        <Named entity={second} />
        <p className="t12 f2">
          {reason}; merged, they are called <bdi>{`“${second.name}”`}</bdi>
        </p>
      </div>
      <Button variant="subtle" onClick={() => void keepApart()}>
        Keep apart
      </Button>
      <Button aria-label={`Merge ${first.name} into ${second.name}`} onClick={() => void mergeInto(first, second)}>
        Merge
      </Button>
    </li>
  )
}

function Named({ entity: { type, name, mentions } }: { entity: EntityView }) {
  return (
    <p className="row" style={{ gap: 8 }}>
      <EntityIcon type={type} />
      <bdi>{name}</bdi>
      <span className="t12 f3">{formatCount(mentions, 'mention')}</span>
    </p>
  )
}
