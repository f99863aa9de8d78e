import { modals } from '@mantine/modals'
import { IconAlertTriangle, IconCopy } from '@tabler/icons-react'
import type { ImportOutcome } from '#shared/protocol/views.ts'
import { runCommand } from '../../app/commands.ts'
import { useApp } from '../../app/store.ts'
import { fileName, formatCount } from '../../ui/format.ts'
import { type NoticeAction, notifyDone, notifyError } from '../../ui/notify.tsx'
import './import.css'

type Imported = Extract<ImportOutcome, { id: string }>
type Failed = Extract<ImportOutcome, { error: string }>

/** Says what an import brought: how many, which failed and why, which were there already. */
export function showOutcome(outcomes: readonly ImportOutcome[]): void {
  const imported = outcomes.filter((outcome): outcome is Imported => 'id' in outcome)
  const failed = outcomes.filter((outcome): outcome is Failed => 'error' in outcome)
  const repeated = imported.filter((outcome) => outcome.duplicateOf)
  const details: NoticeAction = { label: 'Show which', run: () => showDetails(failed, repeated) }
  if (imported.length > 0) {
    const many = repeated.length > 0 && imported.length > 1
    notifyDone(sentence(imported, repeated), [
      ...(many ? [details] : []),
      { label: 'Undo', keys: 'Mod+Z', run: () => runCommand('edit.undo') },
    ])
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

function sentence(imported: readonly Imported[], repeated: readonly Imported[]): string {
  const only = imported[0]
  const same = 'Its text is in the project already.'
  if (imported.length === 1 && only) return `Imported “${only.title}”. ${repeated.length > 0 ? same : ''}`.trim()
  const count = `Imported ${formatCount(imported.length, 'article')}.`
  return repeated.length > 0 ? `${count} ${formatCount(repeated.length, 'text')} in the project already.` : count
}

function nameOf(failed: Failed): string {
  return /^https?:/i.test(failed.source) ? failed.source : fileName(failed.source)
}

function showDetails(failed: readonly Failed[], repeated: readonly Imported[]): void {
  modals.open({
    title: 'What the import met',
    size: 560,
    children: <Details failed={failed} repeated={repeated} />,
  })
}

function Details({ failed, repeated }: { failed: readonly Failed[]; repeated: readonly Imported[] }) {
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
      {repeated.map((outcome) => (
        <li key={outcome.id}>
          <IconCopy className="f3" aria-hidden />
          <div className="grow">
            <button type="button" className="link m met-name" onClick={() => open(outcome.id)}>
              <bdi>{outcome.title}</bdi>
            </button>
            <p className="f2">The same text or address is in the project already; both are kept.</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
