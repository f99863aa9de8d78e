import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Button } from '@mantine/core'
import { $getNodeByKey } from 'lexical'
import type { Drawing } from '#shared/analysis/figures/drawing.ts'
import type { FigureData } from '#shared/brief/figure.ts'
import { FigureNode } from '#shared/brief/nodes/figure-node.ts'
import { figureLooks } from '../../figures/figure-looks.ts'
import { Figure } from '../../figures/Marks.tsx'
import { useFigureData } from '../../figures/use-figure-data.ts'
import { useBrief } from '../session/store.ts'
import { OwnBlock } from './OwnBlock.tsx'

/** A figure as it was put in. Where its view shows something else by now it says so and takes it over on request. */
export function FigureBlock({ nodeKey, data }: { nodeKey: string; data: FigureData }) {
  const [editor] = useLexicalComposerContext()
  const editable = useBrief((state) => state.open?.editable ?? false)
  const now = useFigureData(data.kind)
  const changed = now !== null && JSON.stringify(now.drawing) !== JSON.stringify(data.drawing)
  const update = () =>
    editor.update(() => {
      const node = $getNodeByKey(nodeKey)
      if (node instanceof FigureNode && now) node.setData(now)
    })
  return (
    <OwnBlock nodeKey={nodeKey} label={figureLooks[data.kind].label} className="figure">
      <Figure drawing={data.drawing as Drawing} />
      <p className="f2 t12 row" style={{ gap: 8 }}>
        <span>{data.caption}</span>
        {changed && editable && (
          <Button variant="subtle" size="compact-xs" onClick={update}>
            Draw as it is now
          </Button>
        )}
      </p>
    </OwnBlock>
  )
}
