import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { type ClaimLinkType, claimLinkTypes } from '#shared/model/claim.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { linkNames } from '#shared/views/claim-words.ts'
import { write } from '../../backend/write.ts'
import { ClaimPicker } from './ClaimPicker.tsx'
import { paintLink } from './claim-links.ts'

/** Says how a claim stands to another: first how, then to which. */
export function LinkClaim({ claim, onClose }: { claim: ClaimView; onClose(): void }) {
  const [type, setType] = useState<ClaimLinkType>('contradicts')
  return (
    <ClaimPicker
      title="Link to another claim"
      claim={claim}
      onClose={onClose}
      onPick={(other) => {
        linkClaims(claim.id, other.id, type)
        onClose()
      }}
    >
      <SegmentedControl
        fullWidth
        aria-label="How it stands to the other"
        value={type}
        onChange={(value) => setType(value as ClaimLinkType)}
        data={claimLinkTypes.map((value) => ({ value, label: linkNames[value].out }))}
      />
    </ClaimPicker>
  )
}

/** Links two claims, painted at once. */
export function linkClaims(fromId: string, toId: string, type: ClaimLinkType): void {
  const newId = crypto.randomUUID()
  void write(
    'claim-link/create',
    { newId, fromId, toId, type },
    { paint: () => paintLink({ id: newId, fromId, toId, type }) },
  )
}
