import { fileName } from '#shared/views/format.ts'
import { send } from '../../../backend/client.ts'
import { reportError } from '../../../backend/report.ts'
import { notifyDone, notifyWork } from '../../../ui/notify.tsx'
import { useBrief } from '../session/store.ts'

/** Formats that a brief is written in. */
export type ExportFormat = 'pdf' | 'html' | 'md'

/** What a format is called. */
export const formatNames: { [F in ExportFormat]: string } = { pdf: 'PDF', html: 'HTML', md: 'Markdown' }

/** Asks where to, then writes the brief there as it stands on the page. */
export async function exportBrief(id: string, title: string, format: ExportFormat): Promise<void> {
  try {
    await useBrief.getState().open?.flush()
    const place = await send('dialog/export', { format, suggestedName: `${safeName(title)}.${format}` })
    if (!place) return
    await writeTo(id, format, place.path)
  } catch (error) {
    reportError(error, `The ${formatNames[format]} was not written`)
  }
}

const workAfter = 400

/** Says that it works on it when it takes a while, with Stop. */
async function writeTo(id: string, format: ExportFormat, path: string): Promise<void> {
  const stop = new AbortController()
  let work: ReturnType<typeof notifyWork> | null = null
  const timer = setTimeout(() => {
    work = notifyWork(`Writing ${fileName(path)}`, () => stop.abort())
  }, workAfter)
  try {
    const written = await send('brief/export', { id, format, path }, { signal: stop.signal })
    notifyDone(`Saved as ${fileName(written.path)}`)
  } finally {
    clearTimeout(timer)
    ;(work as ReturnType<typeof notifyWork> | null)?.end()
  }
}

/** A title as a file name: what file systems refuse becomes a blank. */
function safeName(title: string): string {
  const name = title
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+/u, '')
  return Array.from(name).slice(0, 80).join('').trim() || 'Brief'
}
