import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { useBrief } from '../session/store.ts'
import { InsertPanel } from './InsertPanel.tsx'
import { OutlinePanel } from './OutlinePanel.tsx'
import { SourcesPanel } from './SourcesPanel.tsx'
import './side.css'

type Tab = 'insert' | 'sources' | 'outline'

/** Beside an open brief: what can be put into it, what it rests on, and how it is built. */
export function BriefSidebar() {
  const open = useBrief((state) => state.open)
  const sources = useBrief((state) => state.facts.sources.length)
  const [chosen, choose] = useState<Tab | null>(null)
  if (!open) return <aside className="brief-side" data-column="side" aria-label="Brief" />
  const tab = chosen ?? (open.editable ? 'insert' : 'sources')
  return (
    <aside className="brief-side" data-column="side" aria-label="Brief">
      <Tabs value={tab} onChange={(value) => choose(value as Tab)} keepMounted={false}>
        <Tabs.List>
          {open.editable && <Tabs.Tab value="insert">Insert</Tabs.Tab>}
          <Tabs.Tab value="sources">
            Sources
            {sources > 0 && <span className="num">{sources}</span>}
          </Tabs.Tab>
          <Tabs.Tab value="outline">Outline</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="insert">
          <InsertPanel brief={open} />
        </Tabs.Panel>
        <Tabs.Panel value="sources">
          <SourcesPanel brief={open} />
        </Tabs.Panel>
        <Tabs.Panel value="outline">
          <OutlinePanel brief={open} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  )
}
