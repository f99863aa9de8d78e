import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Button } from '@mantine/core'
import { $getNodeByKey, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import type { FigureData, FigureSpec } from '#shared/brief/figure.ts'
import { captionOf } from '#shared/brief/html/figure.ts'
import { FigureNode } from '#shared/brief/nodes/figure-node.ts'
import type { FigureNow } from '#shared/views/figures/figure-now.ts'
import { FigureTableView } from '../../figures/FigureTableView.tsx'
import { figureLooks } from '../../figures/figure-looks.ts'
import { Figure } from '../../figures/Marks.tsx'
import { isSameSpec, loadLooks, specNow } from '../../figures/spec-now.ts'
import { useFigure } from '../../figures/use-figure.ts'
import { useBrief } from '../session/store.ts'
import { OwnBlock } from './OwnBlock.tsx'

interface FigureBlockProps {
  nodeKey: string
  data: FigureData
}

/** A figure, drawn from what the project says now within the limits that it was put in with. */
export function FigureBlock({ nodeKey, data }: FigureBlockProps) {
  if (!data.spec) return <Shown nodeKey={nodeKey} data={data} now={null} />
  return <Live key={data.kind} nodeKey={nodeKey} data={data} spec={data.spec} />
}

function Live({ nodeKey, data, spec }: FigureBlockProps & { spec: FigureSpec }) {
  const [editor] = useLexicalComposerContext()
  const editable = useBrief((state) => state.open?.editable ?? false)
  const now = useFigure(data.kind, spec)
  const drawn = now && 'data' in now ? now.data : null
  const isNew = !data.drawing && !data.table
  useEffect(() => {
    if (isNew && editable && drawn) keep(editor, nodeKey, drawn)
  }, [isNew, editable, drawn, editor, nodeKey])
  return <Shown nodeKey={nodeKey} data={data} now={now} />
}

/** Keeps a figure as it is drawn now, for where it cannot be drawn anew. */
function keep(editor: LexicalEditor, nodeKey: string, data: FigureData, tag?: string): void {
  editor.update(
    () => {
      const node = $getNodeByKey(nodeKey)
      if (node instanceof FigureNode) node.setData({ ...data, drawnAt: Date.now() })
    },
    { tag: tag ?? HISTORY_MERGE_TAG },
  )
}

function Shown({ nodeKey, data, now }: FigureBlockProps & { now: FigureNow | null }) {
  const { drawing, table, caption } = now && 'data' in now ? now.data : { ...data, caption: captionOf(data) }
  const name = figureLooks[data.kind].label
  return (
    <OwnBlock nodeKey={nodeKey} label={name} className="figure">
      {table && table.rows.length > 0 && <FigureTableView table={table} label={name} />}
      {drawing && <Figure drawing={drawing as Drawing} />}
      {now && 'problem' in now && <p className="f2">{now.problem}</p>}
      <p className="f2 t12 row figure-caption">
        <span>{caption}</span>
        <TakeOver nodeKey={nodeKey} data={data} />
      </p>
    </OwnBlock>
  )
}

/** Lets the figure show what its view shows now, where that is something else. */
function TakeOver({ nodeKey, data }: FigureBlockProps) {
  const [editor] = useLexicalComposerContext()
  const editable = useBrief((state) => state.open?.editable ?? false)
  const [known, setKnown] = useState(false)
  useEffect(() => {
    let current = true
    void loadLooks().then(() => current && setKnown(true))
    return () => {
      current = false
    }
  }, [])
  if (!known || !editable) return null
  const spec = specNow(data.kind)
  if (data.spec && isSameSpec(data.kind, spec, data.spec)) return null
  const take = () => {
    const { kind } = data
    keep(editor, nodeKey, { kind, caption: figureLooks[kind].label, lines: [], spec }, 'take-over')
  }
  return (
    <Button variant="subtle" size="compact-xs" onClick={take}>
      Show what the view shows
    </Button>
  )
}
