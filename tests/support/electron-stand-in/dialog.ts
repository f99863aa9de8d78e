import { isReady } from './app.ts'
import { record } from './records.ts'
import { strict } from './strict.ts'

/** What the user does with the next dialog: paths, a button's index, or null for cancel. */
export type DialogAnswer = string[] | string | number | null

const answers: DialogAnswer[] = []
const waiting: ((answer: DialogAnswer) => void)[] = []

/** Answers dialogs that are open or will be, in order. */
export function answerDialogs(given: DialogAnswer[]): void {
  for (const answer of given) {
    const open = waiting.shift()
    if (open) open(answer)
    else answers.push(answer)
  }
}

/** How many dialogs wait for an answer. */
export function openDialogs(): number {
  return waiting.length
}

/** Shows a dialog: without a queued answer it stays open, as a real one does. */
function show(kind: string, args: unknown[]): Promise<DialogAnswer> {
  if (!isReady()) throw new Error(`dialog.${kind} can only be used after app is ready`)
  const options = args.at(-1)
  if (typeof options !== 'object' || options === null) throw new TypeError('Options must be an object')
  record('dialogs', { kind, options: JSON.parse(JSON.stringify(options)) })
  const answer = answers.shift()
  if (answer !== undefined) return Promise.resolve(answer)
  return new Promise((resolve) => waiting.push(resolve))
}

/** Electron's `dialog`, answered by the test. */
export const dialog = strict('dialog', {
  async showOpenDialog(...args: unknown[]) {
    const answer = await show('showOpenDialog', args)
    if (answer === null || typeof answer === 'number') return { canceled: true, filePaths: [] }
    return { canceled: false, filePaths: [answer].flat() }
  },
  async showSaveDialog(...args: unknown[]) {
    const answer = await show('showSaveDialog', args)
    return typeof answer === 'string' ? { canceled: false, filePath: answer } : { canceled: true, filePath: '' }
  },
  async showMessageBox(...args: unknown[]) {
    const options = args.at(-1) as { buttons?: string[]; cancelId?: number; defaultId?: number }
    if (options.cancelId === undefined || options.defaultId === undefined)
      throw new Error('cancelId or defaultId missing')
    const answer = await show('showMessageBox', args)
    return { response: typeof answer === 'number' ? answer : options.cancelId, checkboxChecked: false }
  },
  showErrorBox(title: string, content: string) {
    record('errorBoxes', { title, content })
    process.stderr.write(`${title}: ${content}\n`)
  },
})
