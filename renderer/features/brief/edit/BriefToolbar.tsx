import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Button, Menu } from '@mantine/core'
import {
  IconArrowLeft,
  IconBold,
  IconChevronDown,
  IconCode,
  IconDots,
  IconItalic,
  IconList,
  IconListNumbers,
  IconPlus,
  IconStrikethrough,
  IconTable,
  IconUnderline,
} from '@tabler/icons-react'
import { FORMAT_TEXT_COMMAND } from 'lexical'
import { useApp } from '../../../app/store.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { KeyCaps } from '../../../ui/KeyCaps.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { BriefSaved } from './BriefSaved.tsx'
import { type BlockType, blockTypes, insertTable, setBlockType } from './blocks.ts'
import { LinkControl } from './LinkControl.tsx'
import { openSlashMenu } from './slash.ts'
import { type Format, type TextFormat, useFormat } from './use-format.ts'

/** Keeps the caret where it is while a button of the toolbar is pressed. */
const keepCaret = (event: { preventDefault(): void }) => event.preventDefault()

interface BriefToolbarProps {
  id: string
  title: string
  editable: boolean
}

/** What one writes with: back, title and saved state, blocks and formats, inserting, exporting. */
export function BriefToolbar({ id, title, editable }: BriefToolbarProps) {
  const [editor] = useLexicalComposerContext()
  const format = useFormat()
  return (
    <div className="tool brief-tool" role="toolbar" aria-label="Brief">
      <IconAction label="All briefs" onClick={() => useApp.getState().openBrief(null)}>
        <IconArrowLeft />
      </IconAction>
      <span className="m cut brief-name" dir="auto">
        {title}
      </span>
      <BriefSaved />
      <span className="grow" />
      {editable && (
        <>
          <BlockMenu format={format} />
          <FormatButton name="bold" label="Bold" keys="Mod+B" Icon={IconBold} format={format} />
          <FormatButton name="italic" label="Italic" keys="Mod+I" Icon={IconItalic} format={format} />
          <ListButton type="bullet" Icon={IconList} format={format} />
          <LinkControl format={format} disabled={format.block === null} />
          <MoreMenu format={format} />
          <span className="sep" />
          <Button
            variant="subtle"
            leftSection={<IconPlus className="s" />}
            className="brief-insert"
            rightSection={<KeyCaps keys="/" />}
            onMouseDown={keepCaret}
            onClick={() => openSlashMenu(editor)}
          >
            Insert
          </Button>
          <span className="sep" />
        </>
      )}
      <ExportButton id={id} title={title} />
    </div>
  )
}

function BlockMenu({ format }: { format: Format }) {
  const [editor] = useLexicalComposerContext()
  const name = format.block ? blockTypes[format.block] : 'Body text'
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          className="brief-block"
          rightSection={<IconChevronDown className="s" />}
          aria-label={`Block: ${name}`}
          disabled={format.block === null}
          onMouseDown={keepCaret}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(blockTypes).map(([type, label]) => (
          <Menu.Item
            key={type}
            className={`block-${type}`}
            aria-current={type === format.block}
            onClick={() => {
              setBlockType(editor, type as BlockType, format.block)
              editor.focus()
            }}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

const moreFormats: { name: TextFormat; label: string; keys?: string; Icon: typeof IconBold }[] = [
  { name: 'underline', label: 'Underline', keys: 'Mod+U', Icon: IconUnderline },
  { name: 'strikethrough', label: 'Strike through', Icon: IconStrikethrough },
  { name: 'code', label: 'Code', Icon: IconCode },
]

/** What is needed less often. */
function MoreMenu({ format }: { format: Format }) {
  const [editor] = useLexicalComposerContext()
  const noText = format.block === null
  return (
    <Menu position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <IconAction label="More formats" onMouseDown={keepCaret}>
          <IconDots />
        </IconAction>
      </Menu.Target>
      <Menu.Dropdown>
        {moreFormats.map(({ name, label, keys, Icon }) => (
          <Menu.Item
            key={name}
            leftSection={<Icon />}
            rightSection={keys ? <KeyCaps keys={keys} /> : null}
            aria-pressed={format.formats.includes(name)}
            disabled={noText}
            onClick={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, name)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconListNumbers />}
          disabled={noText}
          onClick={() => setBlockType(editor, 'number', format.block)}
        >
          {blockTypes.number}
        </Menu.Item>
        <Menu.Item leftSection={<IconTable />} disabled={noText} onClick={() => insertTable(editor)}>
          Table
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

interface FormatButtonProps {
  name: TextFormat
  label: string
  keys?: string
  Icon: typeof IconBold
  format: Format
}

function FormatButton({ name, label, keys, Icon, format }: FormatButtonProps) {
  const [editor] = useLexicalComposerContext()
  return (
    <IconAction
      label={label}
      keys={keys}
      pressed={format.formats.includes(name)}
      disabled={format.block === null}
      onMouseDown={keepCaret}
      onClick={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, name)}
    >
      <Icon />
    </IconAction>
  )
}

function ListButton({ type, Icon, format }: { type: 'bullet' | 'number'; Icon: typeof IconBold; format: Format }) {
  const [editor] = useLexicalComposerContext()
  return (
    <IconAction
      label={blockTypes[type]}
      pressed={format.block === type}
      disabled={format.block === null}
      onMouseDown={keepCaret}
      onClick={() => setBlockType(editor, type, format.block)}
    >
      <Icon />
    </IconAction>
  )
}
