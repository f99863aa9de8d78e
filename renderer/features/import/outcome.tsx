import { modals } from '@mantine/modals'
import { IconAlertTriangle, IconCopy } from '@tabler/icons-react'
import { toErrorData } from '#shared/protocol/errors.ts'
import type { ImportOutcome } from '#shared/protocol/views.ts'
import { fileName, formatCount } from '#shared/views/format.ts'
import { notifyStep } from '../../app/notify-step.ts'
import { useApp } from '../../app/store.ts'
import { type NoticeAction, notifyDone, notifyError } from '../../ui/notify.tsx'
import './import.css'

type Imported = Extract<ImportOutcome, { id: string }>
type Failed = Extract<ImportOutcome, { error: string }>

/** Says what an import brought: how many, which failed and why, which were there already. */
export function showOutcome(outcomes: readonly ImportOutcome[]): void {
  const found = outcomes.filter((outcome): outcome is Imported => 'id' in outcome)
  const failed = outcomes.filter((outcome): outcome is Failed => 'error' in outcome)
  const told = found.filter((outcome) => outcome.duplicateOf || outcome.warnings)
  const details: NoticeAction = { label: 'Show which', run: () => showDetails(failed, told) }
  const imported = found.filter((outcome) => !isThere(outcome))
  if (found.length > 0) {
    const notify = imported.length > 0 ? notifyStep : notifyDone
    notify(sentence(imported, found), told.length > 0 && found.length > 1 ? [details] : [])
  }
  const only = failed[0]
  if (failed.length === 1 && only) notifyError(only.error, `${nameOf(only)} was not imported`)
  else if (failed.length > 1) {
    notifyError(
      'The others are in the project. Nothing else was changed.',
      `${failed.length} of ${outcomes.length} were not imported`,
      [details],
    )
  }
}

/** Says what a stopped import had brought in by then; false when the error is another or nothing came in. */
export function showStopped(error: unknown): boolean {
  const { code, message, data } = toErrorData(error)
  if (code !== 'cancelled' || !data?.imported) return false
  notifyStep(message)
  return true
}

/** Says whether a text was in the project already, so that it was not imported again. */
function isThere({ id, duplicateOf }: Imported): boolean {
  return id === duplicateOf
}

function sentence(imported: readonly Imported[], found: readonly Imported[]): string {
  const only = found.length === 1 ? found[0] : undefined
  if (only && isThere(only)) return `“${only.title}” is in the project already. Nothing was imported.`
  if (only) return [`Imported “${only.title}”.`, ...remarks(only)].join(' ')
  const there = found.length - imported.length
  const already =
    there > 0 ? ` ${formatCount(there, 'text')} ${there === 1 ? 'was' : 'were'} in the project already.` : ''
  return `Imported ${formatCount(imported.length, 'article')}.${already}`
}

/** What an analyst should know of an imported text. */
function remarks(outcome: Imported): string[] {
  if (isThere(outcome)) return ['The same text is in the project already; it was not imported again.']
  const alike = 'Another article has the same address or most of the same text; both are kept.'
  return [...(outcome.duplicateOf ? [alike] : []), ...(outcome.warnings ?? [])]
}

function nameOf(failed: Failed): string {
  return /^https?:/i.test(failed.source) ? failed.source : fileName(failed.source)
}

function showDetails(failed: readonly Failed[], told: readonly Imported[]): void {
  modals.open({
    title: 'What the import met',
    size: 560,
    children: <Details failed={failed} told={told} />,
  })
}

function Details({ failed, told }: { failed: readonly Failed[]; told: readonly Imported[] }) {
  const open = (id: string) => {
    modals.closeAll()
    useApp.getState().openArticle(id)
  }
  return (
    <ul className="met">
      {failed.map((outcome) => (
        <li key={outcome.source}>
          <IconAlertTriangle className="notice-bad" aria-hidden />
          <div className="grow">
            <p className="m met-name">{nameOf(outcome)}</p>
            <p className="f2">{outcome.error}</p>
          </div>
        </li>
      ))}
      {told.map((outcome) => (
        <li key={outcome.source}>
          <IconCopy className="f3" aria-hidden />
          <div className="grow">
            <button type="button" className="link m met-name" onClick={() => open(outcome.id)}>
              <bdi>{outcome.title}</bdi>
            </button>
            <p className="f2">{remarks(outcome).join(' ')}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
