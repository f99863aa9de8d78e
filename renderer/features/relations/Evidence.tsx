import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { CommandArgs } from '#shared/protocol/commands.ts'
import type { RelationView } from '#shared/protocol/depth-views.ts'
import { deleteRecords } from '../../app/delete-records.ts'
import { useApp } from '../../app/store.ts'
import { useArticles, useClaims } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { shorten } from '../reader/describe.ts'

type Passage = RelationView['passages'][number]

interface EvidenceProps {
  relation: RelationView
  readOnly: boolean
}

/** The passages that speak for a relation and those against it; a click jumps. */
export function Evidence({ relation, readOnly }: EvidenceProps) {
  const sides = [
    { stance: 'for', title: 'For it' },
    { stance: 'against', title: 'Against it' },
  ] as const
  return sides.map(({ stance, title }) => {
    const passages = relation.passages.filter((one) => one.stance === stance)
    return passages.length === 0 ? null : (
      <section key={stance} className="insp-part" aria-label={title}>
        <h3 className="insp-title">{title}</h3>
        {passages.map((passage) => (
          <One key={passage.id} relationId={relation.id} passage={passage} readOnly={readOnly} />
        ))}
      </section>
    )
  })
}

function One({ relationId, passage, readOnly }: { relationId: string; passage: Passage; readOnly: boolean }) {
  const { id, articleId, start, end, exact, claimId } = passage
  const article = useArticles().data?.find((row) => row.id === articleId)
  const claims = useClaims(articleId).data ?? []
  const claim = claims.find((row) => row.id === claimId)
  const show = () => {
    const { jumpTo, select } = useApp.getState()
    jumpTo({ articleId, start, end })
    select({ kind: 'relation', id: relationId, articleId, passageId: id })
  }
  return (
    <div className="evidence">
      <button type="button" className="passage" onClick={show}>
        <bdi>{`“${exact}”`}</bdi>
        <span className="t12 f3 history-value" dir="auto">
          {article?.title ?? 'An article that is not here'}
        </span>
        {claim && (
          <span className="t12 f2 history-value" dir="auto">
            {`Claim: ${claim.holder ? `${claim.holder}: ` : ''}${shorten(claim.content, 80)}`}
          </span>
        )}
      </button>
      {!readOnly && <EvidenceMenu passage={passage} />}
    </div>
  )
}

function EvidenceMenu({ passage }: { passage: Passage }) {
  const { id, articleId, stance, claimId } = passage
  const claims = useClaims(articleId).data ?? []
  const near = claims.filter(({ passages }) =>
    passages.some((one) => one.start < passage.end && one.end > passage.start),
  )
  const set = (fields: Pick<CommandArgs<'relation/set-passage'>, 'stance' | 'claimId'>) =>
    void write('relation/set-passage', { id, articleId, ...fields })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction small label="More on this passage">
          <IconDots className="s" />
        </IconAction>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => set({ stance: stance === 'for' ? 'against' : 'for' })}>
          {stance === 'for' ? 'It speaks against the relation' : 'It speaks for the relation'}
        </Menu.Item>
        {near
          .filter((claim) => claim.id !== claimId)
          .map((claim) => (
            <Menu.Item key={claim.id} onClick={() => set({ claimId: claim.id })}>
              {`Asserted by “${shorten(claim.content, 48)}”`}
            </Menu.Item>
          ))}
        {claimId && <Menu.Item onClick={() => set({ claimId: null })}>Not asserted by a claim</Menu.Item>}
        <Menu.Divider />
        <Menu.Item
          onClick={() =>
            void deleteRecords({
              records: [{ kind: 'relation-passage', id, articleId }],
              done: 'Took a passage off a relation',
            })
          }
        >
          Take this passage off
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
