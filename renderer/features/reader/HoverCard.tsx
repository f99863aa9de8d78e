import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { formatCount } from '#shared/views/format.ts'
import { timeWords } from '#shared/views/time-words.ts'
import { useAnalysts, useEvents, useTags } from '../../backend/queries.ts'
import { EntityIcon, entityLooks, layerLooks, TypeIcon } from '../../ui/kinds.tsx'
import { shorten } from './describe.ts'
import { placeCard } from './place-card.ts'
import { type Hover, useReader } from './reader-store.ts'
import type { ReaderPassage } from './session/passages.ts'
import type { ReaderSession } from './session/session.ts'
import { openLink } from './view/pointer.ts'

/** Passages shown at once; the others are counted. */
const most = 3

/** What is under the resting pointer: names, types, who says so. */
export function HoverCard() {
  const hover = useReader((state) => state.hover)
  const view = useReader((state) => state.view)
  return hover && view ? <Card key={hover.rect.top} hover={hover} session={view.session} /> : null
}

function Card({ hover, session }: { hover: Hover; session: ReaderSession }) {
  const card = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useLayoutEffect(() => {
    if (card.current) setPlace(placeCard(hover.rect, card.current.getBoundingClientRect()))
  }, [hover])
  const shown = hover.passages.slice(0, most)
  const more = hover.passages.length - shown.length
  return (
    <div
      ref={card}
      className="hover-card pop"
      role="tooltip"
      style={place ?? { left: 0, top: 0, opacity: 0 }}
      onPointerLeave={() => useReader.setState({ hover: null })}
    >
      {shown.map((passage) => (
        <About key={passage.id} passage={passage} session={session} />
      ))}
      {more > 0 && <p className="t12 f3">{`and ${more} more: click again for the next`}</p>}
      {hover.link && <AboutLink url={hover.link} />}
    </div>
  )
}

function About({ passage, session }: { passage: ReaderPassage; session: ReaderSession }) {
  if (passage.layer === 'entity') return <AboutEntity passage={passage} session={session} />
  if (passage.layer === 'claim') return <AboutClaim passage={passage} session={session} />
  if (passage.layer === 'event') return <AboutEvent passage={passage} session={session} />
  if (passage.layer === 'tag') return <AboutTag passage={passage} session={session} />
  return (
    <div className="about">
      <TypeIcon look={layerLooks.note} silent />
      <div className="grow">
        <p dir="auto">{shorten(session.notes.get(passage.recordId)?.text ?? '', 240)}</p>
        <By analyst={passage.analyst} />
      </div>
    </div>
  )
}

function AboutEntity({ passage, session }: { passage: ReaderPassage; session: ReaderSession }) {
  const { certainty, metonymOf } = passage
  const entity = session.entity(passage.recordId)
  if (!entity) return <p className="f2">This entity is not in the project. It may arrive with a colleague’s copy.</p>
  const aliases = entity.aliases.map(({ text }) => text).join(', ')
  return (
    <div className="about">
      <EntityIcon type={entity.type} silent />
      <div className="grow">
        <p className="m" dir="auto">
          {certainty === 'probable' ? `${entity.name}?` : entity.name}
        </p>
        {certainty === 'probable' && <p className="t12 f2">Probably meant here</p>}
        {metonymOf && (
          <p
            className="t12 f2"
            dir="auto"
          >{`Literally ${session.entity(metonymOf)?.name ?? 'a place that is not here'}`}</p>
        )}
        <p className="t12 f2">
          {entityLooks[entity.type].label}
          {aliases && <bdi>{` · also ${shorten(aliases, 60)}`}</bdi>}
        </p>
        <p className="t12 f3 num">{`${entity.mentionsHere} here, ${formatCount(entity.mentions, 'mention')} in the project`}</p>
      </div>
    </div>
  )
}

function AboutClaim({ passage, session }: { passage: ReaderPassage; session: ReaderSession }) {
  const claim = session.claims.get(passage.recordId)
  if (!claim) return null
  const parts = [claim.holder, claim.hedge && `“${claim.hedge}”`, claim.kind].filter(Boolean)
  return (
    <div className="about">
      <TypeIcon look={layerLooks.claim} silent />
      <div className="grow">
        <p dir="auto">{shorten(claim.content, 160)}</p>
        {parts.length > 0 && <p className="t12 f2">{parts.join(' · ')}</p>}
        <By analyst={passage.analyst} />
      </div>
    </div>
  )
}

function AboutEvent({ passage, session }: { passage: ReaderPassage; session: ReaderSession }) {
  const event = useEvents(session.articleId).data?.find(({ id }) => id === passage.recordId)
  const place = event?.placeId ? session.entity(event.placeId)?.name : undefined
  const parts = [event?.time && timeWords(event.time), place].filter(Boolean)
  return (
    <div className="about">
      <TypeIcon look={layerLooks.event} silent />
      <div className="grow">
        <p dir="auto">{shorten(event?.title ?? 'An event that is not in this project', 160)}</p>
        {parts.length > 0 && <p className="t12 f2">{parts.join(' · ')}</p>}
        <By analyst={passage.analyst} />
      </div>
    </div>
  )
}

function AboutTag({ passage, session }: { passage: ReaderPassage; session: ReaderSession }) {
  const tag = useTags(session.articleId).data?.find(({ id }) => id === passage.recordId)
  return (
    <div className="about">
      <TypeIcon look={layerLooks.tag} silent />
      <div className="grow">
        <p className="m">{tag?.name ?? 'A tag that is not in the codebook'}</p>
        {tag?.description && <p className="t12 f2">{shorten(tag.description, 160)}</p>}
        <By analyst={passage.analyst} />
      </div>
    </div>
  )
}

function By({ analyst }: { analyst: string }) {
  const name = useAnalysts().data?.find(({ id }) => id === analyst)?.name
  return name ? <p className="t12 f3">{name}</p> : null
}

function AboutLink({ url }: { url: string }) {
  const opens = /^https:/i.test(url)
  return (
    <div className="about about-link">
      <div className="grow">
        <p className="t12 f2 address">{url || 'A link without an address'}</p>
        {!opens && <p className="t12 f3">Only https: links are opened.</p>}
      </div>
      {opens && (
        <Button size="compact-sm" leftSection={<IconExternalLink className="s" />} onClick={() => openLink(url)}>
          Open
        </Button>
      )}
    </div>
  )
}
