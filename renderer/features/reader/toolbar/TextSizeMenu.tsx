import { Popover } from '@mantine/core'
import { IconLetterCase, IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { runCommand } from '../../../app/commands.ts'
import { useAppState } from '../../../backend/queries.ts'
import { IconAction } from '../../../ui/IconAction.tsx'

/** The size of the text, in steps of a pixel. */
export function TextSizeMenu() {
  const [open, setOpen] = useState(false)
  const size = useAppState().data?.settings.textSize ?? 17
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus>
      <Popover.Target>
        <IconAction className="reader-tool-size" label="Text size" aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconLetterCase />
        </IconAction>
      </Popover.Target>
      <Popover.Dropdown className="text-size" aria-label="Text size">
        <IconAction label="Smaller text" keys="Mod+-" onClick={() => runCommand('view.text-smaller')}>
          <IconMinus />
        </IconAction>
        <button
          type="button"
          className="link num"
          aria-label={`${size} px: back to the normal size`}
          onClick={() => runCommand('view.text-reset')}
        >
          {`${size} px`}
        </button>
        <IconAction label="Larger text" keys="Mod+=" onClick={() => runCommand('view.text-larger')}>
          <IconPlus />
        </IconAction>
      </Popover.Dropdown>
    </Popover>
  )
}
