import { Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { ClaimView } from '#shared/protocol/views.ts'
import { matchesFilter, rank } from '#shared/views/match.ts'
import { useArticles, useClaims } from '../../backend/queries.ts'
import { Marked } from '../../ui/Marked.tsx'
import { VirtualList } from '../../ui/VirtualList.tsx'

interface ClaimPickerProps {
  title: string
  /** The claim for which another is sought; it is not offered. */
  claim: ClaimView
  /** Why a claim cannot be chosen, or null. */
  refusal?(other: ClaimView): string | null
  onPick(other: ClaimView): void
  onClose(): void
  /** What is chosen along with the claim. */
  children?: ReactNode
}

/** Finds another claim of the project by its words, holder or article; the words as typed and the same article come first. */
export function ClaimPicker({ title, claim, refusal, onPick, onClose, children }: ClaimPickerProps) {
  const [text, setText] = useState('')
  const found = useOthers(claim, text)
  const [at, setAt] = useState(0)
  const [why, setWhy] = useState<string | null>(null)
  const choose = (index: number) => {
    const other = found[index]
    if (!other) return
    const problem = refusal?.(other.claim) ?? null
    setWhy(problem)
    if (problem === null) onPick(other.claim)
  }
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <div className="claim-picker">
        <p className="serif claim-picker-of" dir="auto">{`“${claim.content}”`}</p>
        {children}
        <TextInput
          data-autofocus
          aria-label="Find a claim"
          placeholder="Find a claim by its words, holder or article"
          leftSection={<IconSearch className="s" />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setAt(0)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') choose(at)
            else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
            else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1))
            else return
            event.preventDefault()
          }}
        />
        {why && (
          <p className="claim-picker-why" role="alert">
            {why}
          </p>
        )}
        {found.length === 0 ? (
          <p className="f2 claim-picker-none">
            {text === '' ? 'There is no other claim in the project yet.' : 'No other claim has these words.'}
          </p>
        ) : (
          <VirtualList
            label="Other claims"
            className="claim-picker-list"
            count={found.length}
            estimate={46}
            rowKey={(index) => found[index]?.claim.id ?? ''}
            selected={at}
            onPick={choose}
            row={(index) => {
              const other = found[index]
              if (!other) return null
              return (
                <div className="claim-picker-row">
                  <p className="cut" dir="auto">
                    <Marked query={text} text={other.claim.content} />
                  </p>
                  <p className="t12 f3 cut" dir="auto">
                    <Marked query={text} text={[other.claim.holder, other.title].filter(Boolean).join(' · ')} />
                  </p>
                </div>
              )
            }}
          />
        )}
      </div>
    </Modal>
  )
}

function useOthers(claim: ClaimView, text: string): { claim: ClaimView; title: string }[] {
  const claims = useClaims().data
  const articles = useArticles().data
  return useMemo(() => {
    const titles = new Map(articles?.map(({ id, title }) => [id, title]))
    const others = (claims ?? [])
      .filter(({ id }) => id !== claim.id)
      .map((other) => ({ claim: other, title: titles.get(other.articleId) ?? '' }))
      .filter((other) => matchesFilter(text, other.claim.content, other.claim.holder, other.title))
    const here = (other: { claim: ClaimView }) => (other.claim.articleId === claim.articleId ? 0 : 1)
    const closeness = (other: { claim: ClaimView }) => rank(text, other.claim.content)
    return others.sort((a, b) => closeness(b) - closeness(a) || here(a) - here(b))
  }, [claims, articles, claim, text])
}
