/** `npm run bench`: measures what the program promises, prints a table, writes JSON. `npm run bench -- open search …` runs parts. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimLinesBench } from './claims.ts'
import { alsoTagLines, importLines, openLines, searchLines } from './core.ts'
import { figureLines } from './figures.ts'
import { briefLines, programLines, startLines } from './program.ts'
import { readerLines } from './reader.ts'
import { type Measured, report } from './report.ts'
import { suggestionLines } from './suggestions.ts'

const parts: { [name: string]: (folder: string) => Measured[] | Promise<Measured[]> } = {
  open: openLines,
  search: searchLines,
  also: alsoTagLines,
  import: importLines,
  reader: readerLines,
  program: programLines,
  brief: briefLines,
  start: startLines,
  claims: claimLinesBench,
  suggestions: suggestionLines,
  figures: figureLines,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)

const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
mkdirSync(folder, { recursive: true })
process.env.DOSSIER_HOME = join(folder, 'home')
const lines: Measured[] = []
let failed = false
try {
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.error(`measuring: ${name}`)
    try {
      lines.push(...(await part(folder)))
    } catch (error) {
      failed = true
      console.error(`${name} could not be measured: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
report(lines)
// The browser that the measured programs shared would keep the process waiting.
process.exit(failed ? 1 : 0)
