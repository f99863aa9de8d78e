import { TOGGLE_LINK_COMMAND } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Button, Popover, TextInput } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import { safeLink } from '#shared/brief/format.ts'
import { send } from '../../../backend/client.ts'
import { reportError } from '../../../backend/report.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import type { Format } from './use-format.ts'

/** Makes, changes, opens and takes away the link at the selection. */
export function LinkControl({ format, disabled }: { format: Format; disabled: boolean }) {
  const [open, setOpen] = useState(false)
  const usable = !disabled && (format.hasText || format.link !== null)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom" trapFocus>
      <Popover.Target>
        <IconAction
          label="Link"
          detail={usable ? 'Link' : 'Link: select the words first'}
          disabled={!usable}
          pressed={format.link !== null}
          onClick={() => setOpen(!open)}
        >
          <IconLink />
        </IconAction>
      </Popover.Target>
      <Popover.Dropdown p={12}>
        <LinkForm link={format.link} done={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

function LinkForm({ link, done }: { link: string | null; done(): void }) {
  const [editor] = useLexicalComposerContext()
  const [text, setText] = useState(link ?? '')
  const [error, setError] = useState<string | null>(null)
  const apply = () => {
    const href = addressOf(text)
    if (href === null) return setError('Not a web or mail address.')
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, href)
    done()
  }
  const remove = () => {
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, null)
    done()
  }
  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <TextInput
        data-autofocus
        aria-label="Address of the link"
        placeholder="https://"
        value={text}
        error={error}
        w={280}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">Link</Button>
      {link?.startsWith('https:') && (
        <Button variant="default" onClick={() => send('link/open', { url: link }).catch(reportError)}>
          Open
        </Button>
      )}
      {link !== null && (
        <Button variant="subtle" onClick={remove}>
          Remove
        </Button>
      )}
    </form>
  )
}

/** The address as typed, with https:// where only a host was typed; null when it is none that a brief may link to. */
function addressOf(text: string): string | null {
  const typed = text.trim()
  return safeLink(typed) ?? (/^[^\s/:]+\.[^\s]+$/u.test(typed) ? safeLink(`https://${typed}`) : null)
}
