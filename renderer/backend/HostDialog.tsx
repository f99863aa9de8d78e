import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Events } from '#shared/protocol/events.ts'
import { on } from './client.ts'

/**
 * Shows the loopback host's own file dialog while one is asked for: a frame of another origin, in which nothing of
 * this page can click or type. Closing is the dialog's own affair, so that the host always learns of it.
 */
export function HostDialog() {
  const [dialog, setDialog] = useState<Events['host/dialog']>(null)
  useEffect(() => on('host/dialog', setDialog), [])
  const theme = document.documentElement.dataset.mantineColorScheme ?? 'light'
  return (
    <Modal
      opened={dialog !== null}
      onClose={() => undefined}
      title={dialog?.title}
      size={760}
      padding={0}
      centered
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      trapFocus={false}
      transitionProps={{ duration: 0 }}
      styles={{ header: { padding: 'var(--s3)', minHeight: 0 }, body: { height: 'min(480px, 70vh)' } }}
    >
      {dialog !== null && (
        <iframe
          key={dialog.id}
          title={dialog.title}
          src={`${dialog.url}/${theme}`}
          style={{ width: '100%', height: '100%', border: 0, display: 'block' }}
          onLoad={(event) => event.currentTarget.focus()}
        />
      )}
    </Modal>
  )
}
