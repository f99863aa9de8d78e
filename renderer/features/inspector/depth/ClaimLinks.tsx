import { IconX } from '@tabler/icons-react'
import type { ClaimLinkView } from '#shared/protocol/depth-views.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { linkNames } from '#shared/views/claim-words.ts'
import { deleteRecords } from '../../../app/delete-records.ts'
import { pick } from '../../../app/pick.ts'
import { useClaims } from '../../../backend/queries.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { KeyCaps } from '../../../ui/KeyCaps.tsx'
import { useClaimLinks } from '../../claims/claim-links.ts'

interface ClaimLinksProps {
  claim: ClaimView
  readOnly: boolean
  onLink(): void
}

/** How a claim stands to others of the project. */
export function ClaimLinks({ claim, readOnly, onLink }: ClaimLinksProps) {
  const links = useClaimLinks(claim.id).data ?? []
  if (links.length === 0 && readOnly) return null
  return (
    <section className="insp-part" aria-label="Links to other claims">
      <h3 className="insp-title">Other claims</h3>
      {links.map((link) => (
        <LinkLine key={link.id} link={link} claim={claim} readOnly={readOnly} />
      ))}
      {!readOnly && (
        <button type="button" className="link t12 f2" onClick={onLink}>
          Link to another claim… <KeyCaps keys="L" />
        </button>
      )}
    </section>
  )
}

interface LinkLineProps {
  link: ClaimLinkView
  claim: ClaimView
  readOnly: boolean
}

function LinkLine({ link, claim, readOnly }: LinkLineProps) {
  const out = link.fromId === claim.id
  const other = useClaims().data?.find(({ id }) => id === (out ? link.toId : link.fromId))
  const words = linkNames[link.type][out ? 'out' : 'in']
  if (!other) return null
  return (
    <div className="claim-link">
      <span className={`t12 ${link.type === 'contradicts' ? 'against' : 'f2'}`}>{words}</span>
      <button
        type="button"
        className="value"
        onClick={() => void pick({ kind: 'claim', id: other.id, articleId: other.articleId })}
      >
        <bdi className="cut2">{other.content}</bdi>
      </button>
      {!readOnly && (
        <IconAction
          small
          label={`Remove the link: ${words} ${other.content}`}
          detail="Remove the link"
          onClick={() =>
            void deleteRecords({
              records: [{ kind: 'claim-link', id: link.id }],
              done: 'Removed a link between claims',
            })
          }
        >
          <IconX className="s" />
        </IconAction>
      )}
    </div>
  )
}
