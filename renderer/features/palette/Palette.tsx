import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { Marked, MarkedRanges } from '../../ui/Marked.tsx'
import { dialogMotion } from '../../ui/theme.ts'
import './palette.css'
import { type PaletteEntry, usePaletteGroups } from './palette-entries.tsx'

/** Search and commands in one field: commands first, then entities, articles and passages. */
export function Palette() {
  const [query, setQuery] = useState('')
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      clearQueryOnClose
      scrollable
      maxHeight="min(520px, 70vh)"
      size={660}
      radius={8}
      yOffset="11vh"
      transitionProps={dialogMotion}
      overlayProps={{ blur: 0 }}
      className="palette"
    >
      <Spotlight.Search
        placeholder="Search or run a command"
        aria-label="Search or run a command"
        leftSection={<IconSearch />}
        rightSection={<KeyCaps keys="Escape" />}
        rightSectionWidth={56}
      />
      <Results query={query} />
    </Spotlight.Root>
  )
}

function Results({ query }: { query: string }) {
  const { groups, total } = usePaletteGroups(query)
  return (
    <>
      <Spotlight.ActionsList>
        {groups.map(
          (group) =>
            group.entries.length > 0 && (
              <Spotlight.ActionsGroup key={group.label} label={group.label}>
                {group.entries.map((entry) => (
                  <Entry key={entry.id} entry={entry} query={query} />
                ))}
              </Spotlight.ActionsGroup>
            ),
        )}
        {total === 0 && (
          <Spotlight.Empty>Nothing found. Commands, entities, articles and texts were searched.</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      <Spotlight.Footer className="palette-foot">
        <span className="row">
          <KeyCaps keys="Enter" /> run
        </span>
        <span className="row">
          <KeyCaps keys="ArrowUp" />
          <KeyCaps keys="ArrowDown" /> move
        </span>
        <span className="row">
          <KeyCaps keys=">" /> only commands
        </span>
        <span className="push num">{total === 1 ? '1 result' : `${total} results`}</span>
      </Spotlight.Footer>
    </>
  )
}

function Entry({ entry, query }: { entry: PaletteEntry; query: string }) {
  return (
    <Spotlight.Action onClick={entry.run} disabled={entry.disabled ?? false}>
      <span className="row palette-entry">
        {entry.icon}
        <bdi className={`cut ${entry.matches ? 'serif' : ''}`}>
          {entry.matches ? (
            <MarkedRanges text={entry.title} ranges={entry.matches} />
          ) : (
            <Marked query={query.replace(/^>/, '')} text={entry.title} />
          )}
        </bdi>
        {entry.detail && <bdi className="f2 cut palette-detail">{entry.detail}</bdi>}
        <span className="push" />
        {entry.place && <bdi className="f2 cut palette-place">{entry.place}</bdi>}
        {entry.keys && <KeyCaps keys={entry.keys} />}
      </span>
    </Spotlight.Action>
  )
}
