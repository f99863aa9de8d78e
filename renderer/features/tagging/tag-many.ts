import { DossierError } from '#shared/protocol/errors.ts'
import { formatNumber } from '#shared/views/format.ts'
import { notifyStep } from '../../app/notify-step.ts'
import { send } from '../../backend/client.ts'
import { reportError } from '../../backend/report.ts'
import { notifyDone, notifyWork } from '../../ui/notify.tsx'
import type { ReaderSession } from '../reader/session/session.ts'
import { type EntityChoice, literalOf, resolveEntity } from './actions.ts'

interface Place {
  articleId: string
  start: number
  end: number
}

/** Ms of work before it is worth a notification with Stop. */
const patience = 400

/** Tags places as mentions of one entity, as one undo step; long work shows a count and can be stopped. */
export async function tagMany(
  session: ReaderSession,
  choice: EntityChoice,
  name: string,
  places: readonly Place[],
): Promise<void> {
  const stop = new AbortController()
  const items = places.map(({ articleId, start, end }) => ({ articleId, start, end }))
  const entity = resolveEntity(session, choice)
  const forget = entity.paint()
  let work: ReturnType<typeof notifyWork> | undefined
  const title = `Tagging ${name}`
  const timer = setTimeout(() => {
    work = notifyWork(title, () => stop.abort())
  }, patience)
  try {
    const args = { entity: entity.argument, ...literalOf(choice), items, label: name }
    const onProgress = ({ done, total }: { done: number; total: number }) => work?.update({ title, done, total })
    const { created } = await send('mention/create-many', args, { signal: stop.signal, onProgress })
    notifyStep(`Tagged ${formatNumber(created)} × ${name}`)
  } catch (error) {
    if (!(error instanceof DossierError && error.data?.written)) forget()
    if (!(error instanceof DossierError && error.code === 'cancelled')) reportError(error)
    else if (error.data?.written) notifyStep(error.message)
    else notifyDone(`Stopped: nothing was tagged as ${name}`)
  } finally {
    clearTimeout(timer)
    work?.end()
  }
}
