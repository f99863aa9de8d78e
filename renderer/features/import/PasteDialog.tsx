import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { type ClipboardEvent, type FormEvent, useState } from 'react'
import { importText, importUrl } from './import.ts'
import { soleAddress } from './incoming.ts'
import './import.css'

/** Takes pasted text for a new article; formatting that the clipboard carries is kept. */
export function PasteDialog({ opened, onClose }: { opened: boolean; onClose(): void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Paste an article" size={620}>
      <PasteForm onClose={onClose} />
    </Modal>
  )
}

function PasteForm({ onClose }: { onClose(): void }) {
  const [text, setText] = useState('')
  const [html, setHtml] = useState<{ html: string; text: string } | null>(null)
  const [name, setName] = useState('')
  const onPaste = (event: ClipboardEvent) => {
    const rich = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    setHtml(rich && text === '' ? { html: rich, text: plain.replace(/\r\n/g, '\n') } : null)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const named = name.trim() === '' ? {} : { name: name.trim() }
    const address = soleAddress(text)
    const untouched = html !== null && html.text.trim() === text.trim()
    onClose()
    if (address) void importUrl(address)
    else if (untouched) void importText({ text: html.html, format: 'html', ...named })
    else void importText({ text, ...named })
  }
  return (
    <form className="import-form" onSubmit={submit}>
      <Textarea
        label="Text, or one web address"
        data-autofocus
        rows={12}
        dir="auto"
        value={text}
        onPaste={onPaste}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        label="Title, if the text does not begin with one"
        dir="auto"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className="form-actions">
        <Button variant="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" disabled={text.trim() === ''}>
          Import
        </Button>
      </div>
    </form>
  )
}
