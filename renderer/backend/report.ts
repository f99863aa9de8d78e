import { DossierError, toErrorData } from '#shared/protocol/errors.ts'
import { notifyError } from '../ui/notify.tsx'

/** Shows an error that belongs to no field as a notification. A cancelled command is silent. */
export function reportError(thrown: unknown, title?: string): void {
  if (thrown instanceof DossierError && thrown.code === 'cancelled') return
  notifyError(toErrorData(thrown).message, title)
}
