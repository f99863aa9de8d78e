import { Button, Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useAppState } from '../../backend/queries.ts'
import { importUrl } from './import.ts'
import { soleAddress } from './incoming.ts'
import './import.css'

/** Asks for a web address and imports the page behind it. */
export function ImportUrlDialog({ opened, onClose }: { opened: boolean; onClose(): void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="From a web address" size={480}>
      <UrlForm onClose={onClose} />
    </Modal>
  )
}

function UrlForm({ onClose }: { onClose(): void }) {
  const [url, setUrl] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const privateAllowed = useAppState().data?.settings.allowPrivateAddresses
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const address = soleAddress(/^[\w-]+(\.[\w-]+)+/.test(url.trim()) ? `https://${url.trim()}` : url)
    if (!address) return setError('That is not a web address. It begins with https:// and has no spaces.')
    setBusy(true)
    const outcomes = await importUrl(address, { quiet: true })
    setBusy(false)
    const failed = outcomes.find((outcome) => 'error' in outcome)
    if (failed) setError(failed.error)
    else if (outcomes.length > 0) onClose()
  }
  return (
    <form className="import-form" onSubmit={submit}>
      <TextInput
        label="Address"
        placeholder="https://"
        data-autofocus
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={url}
        error={error}
        onChange={(event) => {
          setUrl(event.currentTarget.value)
          setError(null)
        }}
      />
      <p className="t12 f2">
        The page is fetched once and kept word for word; its pictures are not loaded.
        {privateAllowed ? ' Addresses of this computer and its network are allowed.' : ''}
      </p>
      <div className="form-actions">
        <Button variant="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" loading={busy} disabled={url.trim() === ''}>
          Import
        </Button>
      </div>
    </form>
  )
}
