import { SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { SearchHit } from '#shared/protocol/views.ts'
import { formatCount } from '#shared/views/format.ts'
import { goToHit } from '../../app/hit.ts'
import { useApp } from '../../app/store.ts'
import { useArticles, useSearch } from '../../backend/queries.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import '../../ui/table.css'
import { VirtualList } from '../../ui/VirtualList.tsx'
import { HitRow } from './HitRow.tsx'
import './search.css'

const kinds = [
  { value: 'all', label: 'Everything' },
  { value: 'article', label: 'Articles' },
  { value: 'entity', label: 'Entities' },
  { value: 'claim', label: 'Claims' },
  { value: 'note', label: 'Notes' },
  { value: 'brief', label: 'Briefs' },
] as const
type KindChoice = (typeof kinds)[number]['value']

const limit = 300

/** Everything in the project that holds the words, best first; a line jumps to the place. */
export function SearchView() {
  const text = useApp((state) => state.searchText)
  const searchFor = useApp((state) => state.searchFor)
  const [kind, setKind] = useState<KindChoice>('all')
  const [asked] = useDebouncedValue(text, 120)
  const search = useSearch({ text: asked, limit, ...(kind === 'all' ? {} : { kinds: [kind] }) })
  const hits = asked.trim() === '' ? [] : (search.data ?? [])
  return (
    <section className="table-view" data-column="text" aria-label="Search">
      <div className="table-tool search-tool">
        <TextInput
          autoFocus
          aria-label="Search the project"
          placeholder="Words, “a phrase”, begin*"
          dir="auto"
          leftSection={<IconSearch className="s" />}
          value={text}
          onChange={(event) => searchFor(event.currentTarget.value)}
        />
        <SegmentedControl aria-label="Search in" data={[...kinds]} value={kind} onChange={(value) => setKind(value)} />
        <span className="grow" />
        <span className="f2 t12 num" role="status">
          {asked.trim() === '' || !search.data ? '' : foundWords(hits.length)}
        </span>
      </div>
      {search.error && <p className="search-error notice-bad">{search.error.message}</p>}
      {hits.length > 0 ? <Hits hits={hits} /> : <Nothing text={asked} done={search.isFetched} />}
    </section>
  )
}

function foundWords(count: number): string {
  return count === limit ? `the best ${limit}` : formatCount(count, 'result')
}

function Hits({ hits }: { hits: readonly SearchHit[] }) {
  const articles = useArticles().data
  return (
    <VirtualList
      label="Results"
      className="hits"
      count={hits.length}
      estimate={62}
      rowKey={(index) => keyOfHit(hits[index], index)}
      onPick={(index) => {
        const hit = hits[index]
        if (hit) goToHit(hit)
      }}
      row={(index) => {
        const hit = hits[index]
        const article = articles?.find((row) => row.id === hit?.articleId)
        return hit ? <HitRow hit={hit} article={article} /> : null
      }}
    />
  )
}

function keyOfHit(hit: SearchHit | undefined, index: number): string {
  return hit ? `${hit.kind} ${hit.id} ${hit.start ?? ''}` : String(index)
}

function Nothing({ text, done }: { text: string; done: boolean }) {
  if (text.trim() === '') {
    return (
      <EmptyState
        Icon={IconSearch}
        title="Search the project"
        text="All words must occur. Quotation marks keep words together, an asterisk finds beginnings. Chinese and Arabic are searched too."
      />
    )
  }
  if (!done) return null
  return <EmptyState Icon={IconSearch} title="Nothing found" text={`Nothing in the project holds “${text.trim()}”.`} />
}
