import { accessSync, constants } from 'node:fs'

/** Says whether this user may write a file as far as the system tells beforehand. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
