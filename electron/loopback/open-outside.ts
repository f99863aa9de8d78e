import { spawn } from 'node:child_process'
import { DossierError } from '#shared/protocol/errors.ts'

/** Opens a link in the system's browser. The link has been found to be https; no shell sees it. */
export function openOutside(url: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  const [program, ...args] = opener(url, platform)
  return new Promise((resolve, reject) => {
    const started = spawn(program, args, { stdio: 'ignore', detached: true })
    started.once('spawn', () => {
      started.unref()
      resolve()
    })
    started.once('error', () =>
      reject(new DossierError('io', `No browser could be started. Open the link yourself: ${url}`)),
    )
  })
}

/** Program and arguments that open a link, per platform. */
export function opener(url: string, platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open', url]
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return ['xdg-open', url]
}
