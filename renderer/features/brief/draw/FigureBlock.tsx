import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Button } from '@mantine/core'
import { $getNodeByKey, type LexicalEditor } from 'lexical'
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

/** A figure, drawn from what the project says now within the limits that it was put in with, or those just taken over. */
export function FigureBlock({ nodeKey, data }: FigureBlockProps) {
  const [taken, take] = useState<FigureSpec | null>(null)
  const spec = taken ?? data.spec
  if (!spec) return <Shown nodeKey={nodeKey} data={data} now={null} take={take} />
  return <Live key={data.kind} nodeKey={nodeKey} data={data} spec={spec} taken={taken !== null} take={take} />
}

interface LiveProps extends FigureBlockProps {
  spec: FigureSpec
  /** The limits are not in the brief yet: they go in with what is drawn within them, as one edit. */
  taken: boolean
  take(spec: FigureSpec | null): void
}

function Live({ nodeKey, data, spec, taken, take }: LiveProps) {
  const [editor] = useLexicalComposerContext()
  const editable = useBrief((state) => state.open?.editable ?? false)
  const now = useFigure(data.kind, spec)
  const drawn = now && 'data' in now ? now.data : null
  const isNew = !data.drawing && !data.table
  useEffect(() => {
    if (!editable || !now) return
    if (taken) {
      keep(editor, nodeKey, drawn ?? { kind: data.kind, caption: figureLooks[data.kind].label, lines: [], spec })
      take(null)
    } else if (isNew && drawn) useBrief.getState().open?.aside(() => keep(editor, nodeKey, drawn))
  }, [isNew, taken, take, editable, now, drawn, data.kind, spec, editor, nodeKey])
  return <Shown nodeKey={nodeKey} data={data} now={now} take={take} />
}

/** Keeps a figure as it is drawn now, for where it cannot be drawn anew. */
function keep(editor: LexicalEditor, nodeKey: string, data: FigureData): void {
  editor.update(
    () => {
      const node = $getNodeByKey(nodeKey)
      if (node instanceof FigureNode) node.setData({ ...data, drawnAt: Date.now() })
    },
    { discrete: true },
  )
}

function Shown({ nodeKey, data, now, take }: FigureBlockProps & Pick<LiveProps, 'take'> & { now: FigureNow | null }) {
  const { drawing, table, caption } = now && 'data' in now ? now.data : { ...data, caption: captionOf(data) }
  const name = figureLooks[data.kind].label
  return (
    <OwnBlock nodeKey={nodeKey} label={name} className="figure">
      {table && table.rows.length > 0 && <FigureTableView table={table} label={name} />}
      {drawing && <Figure drawing={drawing as Drawing} />}
      {now && 'problem' in now && <p className="f2">{now.problem}</p>}
      <p className="f2 t12 row figure-caption">
        <span>{caption}</span>
        <TakeOver data={data} take={take} />
      </p>
    </OwnBlock>
  )
}

/** Lets the figure show what its view shows now, where that is something else. */
function TakeOver({ data, take }: Pick<LiveProps, 'data' | 'take'>) {
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
  return (
    <Button variant="subtle" size="compact-xs" onClick={() => take(spec)}>
      Show what the view shows
    </Button>
  )
}
