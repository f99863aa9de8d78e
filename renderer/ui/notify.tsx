import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type Icon, IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { KeyCaps } from './KeyCaps.tsx'

/** Something the analyst can do about what a notification says. */
export interface NoticeAction {
  label: string
  keys?: string
  run(): void
}

/** Takes down all notices: what they tell of is gone. */
export function clearNotices(): void {
  notifications.clean()
}

let count = 0
const nextId = () => `notice-${++count}`

/** Says what went wrong: the thing, the reason, the way out. Stays until dismissed; the same sentence stands there once. */
export function notifyError(message: string, title?: string, actions: NoticeAction[] = []): string {
  const id = `error: ${title ?? ''} ${message}`
  notifications.show({
    id,
    className: 'notice',
    autoClose: false,
    withCloseButton: false,
    role: 'alert',
    message: (
      <div className="notice-error">
        <IconAlertTriangle className="notice-bad" aria-hidden />
        <div className="grow">
          {title && <p className="b">{title}</p>}
          <p className={title ? 'f2' : ''}>{message}</p>
          <div className="notice-actions">
            <Actions id={id} actions={actions} />
            <Button variant="subtle" size="compact-sm" onClick={() => notifications.hide(id)}>
              Dismiss
            </Button>
          </div>
        </div>
      </div>
    ),
  })
  return id
}

/** Says that something is done, with a way to take it back where there is one. Goes by itself after 8 s. */
export const notifyDone = (message: ReactNode, actions: NoticeAction[] = []) => notifyNews(message, actions, IconCheck)

/** Says something under a sign of its own. Goes by itself after 8 s. */
export function notifyNews(message: ReactNode, actions: NoticeAction[], Sign: Icon): string {
  const id = nextId()
  notifications.show({
    id,
    className: 'notice',
    autoClose: 8000,
    withCloseButton: false,
    message: <News id={id} message={message} actions={actions} Sign={Sign} />,
  })
  return id
}

interface NewsProps {
  id: string
  message: ReactNode
  actions: NoticeAction[]
  Sign: Icon
}

/** One line; with more than one thing to do, these stand below. */
function News({ id, message, actions, Sign }: NewsProps) {
  const below = actions.length > 1
  return (
    <div className={below ? 'notice-error' : 'row notice-line'}>
      <Sign className="f2" aria-hidden />
      <div className="grow">
        {message}
        {below && (
          <div className="notice-actions">
            <Actions id={id} actions={actions} />
          </div>
        )}
      </div>
      {!below && <Actions id={id} actions={actions} />}
    </div>
  )
}

function Actions({ id, actions }: { id: string; actions: NoticeAction[] }) {
  return actions.map((action) => (
    <Button
      key={action.label}
      variant="subtle"
      size="compact-sm"
      className="notice-act"
      rightSection={action.keys ? <KeyCaps keys={action.keys} /> : undefined}
      onClick={() => {
        notifications.hide(id)
        action.run()
      }}
    >
      {action.label}
    </Button>
  ))
}

/** What a long work's notification shows. */
interface WorkNotice {
  title: string
  done: number
  total: number
}

/** Shows long work with a count and Stop; returns how to update and to end it. */
export function notifyWork(title: string, stop: () => void): { update(work: WorkNotice): void; end(): void } {
  const id = nextId()
  const shape = (work: WorkNotice) => ({
    id,
    className: 'notice',
    autoClose: false as const,
    withCloseButton: false,
    message: <Work work={work} stop={stop} />,
  })
  notifications.show(shape({ title, done: 0, total: 0 }))
  return {
    update: (work) => notifications.update(shape(work)),
    end: () => notifications.hide(id),
  }
}

function Work({ work, stop }: { work: WorkNotice; stop: () => void }) {
  const share = work.total > 0 ? Math.min(1, work.done / work.total) : 0
  return (
    <div>
      <div className="row notice-line">
        <span className="grow">
          <span className="m">{work.title}</span>
          {work.total > 0 && (
            <span className="f2 num">{` ${work.done.toLocaleString()} of ${work.total.toLocaleString()}`}</span>
          )}
        </span>
        <Button variant="subtle" size="compact-sm" className="notice-act" onClick={stop}>
          Stop
        </Button>
      </div>
      <div
        className="notice-bar"
        role="progressbar"
        aria-label={work.title}
        aria-valuemin={0}
        aria-valuemax={work.total}
        aria-valuenow={work.done}
      >
        <i style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  )
}
