import { resolve } from 'node:path'
import { Argument, Command, Option } from 'commander'
import { entityTypes } from '#shared/model/entity.ts'
import about from '../../package.json' with { type: 'json' }
import type { TagOptions } from './commands/tag.ts'
import { notThereYet } from './failures.ts'
import type { Outcome } from './outcome.ts'
import type { Context } from './session.ts'
import {
  exported,
  isOneOf,
  type Listed,
  listed,
  notExportedYet,
  port,
  positive,
  type Template,
  templates,
  upTo,
} from './words.ts'

/** Where the command line runs from. */
export interface Place {
  /** Folder of Dossier, with what starts its window. */
  root: string
  /** File of the core's worker threads, where it was built apart. */
  workerFile?: string
}

/** What the program needs of the process it runs in. */
export interface Surroundings extends Place {
  /** Folder that paths are resolved against. */
  folder: string
  /** Aborted when the user interrupts. */
  signal: AbortSignal
  /** Told of the project file before a command begins, to be named when it fails. */
  begin(file: string): void
  /** Told what a command answers. */
  answer(outcome: Outcome, json: boolean): void
  /** Told how the program that `open` started ended. */
  ended(code: number): void
}

/** What every command is given besides its own options. */
interface Common {
  json?: boolean
  analyst?: string
}

/** What a command does with its project file, as an absolute path. */
type Work = (file: string, context: Context) => Promise<Outcome>
type Run = (file: string, options: Common, work: Work) => Promise<void>

/** Every command. The modules of a command are loaded when it runs. */
export function makeProgram(around: Surroundings): Command {
  const program = new Command('dossier')
    .description('Projects of Dossier from the command line. Exit code 0: done, 1: failed, 2: wrong usage.')
    .version(about.version)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
  const run: Run = async (file, { json = false, analyst }, work) => {
    around.begin(file)
    const { signal, workerFile } = around
    around.answer(await work(resolve(around.folder, file), { signal, analyst, workerFile }), json)
  }
  addNew(program, run)
  addImport(program, run, around.folder)
  addLs(program, run)
  addShow(program, run)
  addTag(program, run)
  addSearch(program, run)
  addSuggest(program, run)
  addBrief(program, run)
  addExport(program, run, around.folder)
  addMissing(program, 'merge')
  addCheck(program, run)
  addOpen(program, around)
  addMissing(program, 'hub')
  return program
}

/** A command on a project file. */
function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .addArgument(new Argument('<file>', 'project file'))
    .addOption(new Option('--analyst <name>', 'who acts'))
    .addOption(new Option('--json', 'print one JSON value and nothing else'))
}

function addNew(program: Command, run: Run): void {
  command(program, 'new', 'make an empty project')
    .option('--title <title>', 'title of the project')
    .action((file: string, options: Common & { title?: string }) =>
      run(file, options, async (path, context) =>
        (await import('./commands/new.ts')).newProject(path, options, context),
      ),
    )
}

function addImport(program: Command, run: Run, folder: string): void {
  command(program, 'import', 'bring articles in; the good ones are kept when one fails')
    .argument('<source...>', 'path, web address, or - for the standard input')
    .option('--format <format>', 'markdown, html or text, where it is not to be guessed')
    .action((file: string, sources: string[], options: Common & { format?: string }) =>
      run(file, options, async (path, context) =>
        (await import('./commands/import.ts')).importSources(path, sources, options, { ...context, folder }),
      ),
    )
}

function addLs(program: Command, run: Run): void {
  command(program, 'ls', 'list what is in a project')
    .addArgument(new Argument('<what>', listed.join(', ')).choices([...listed]))
    .option('--article <id>', 'only of this article')
    .action((file: string, what: Listed, options: Common & { article?: string }) =>
      run(file, options, async (path) => (await import('./commands/ls.ts')).list(path, what, options)),
    )
}

function addShow(program: Command, run: Run): void {
  command(program, 'show', 'show any record with its history')
    .argument('<id>', 'id of the record')
    .action((file: string, id: string, options: Common) =>
      run(file, options, async (path) => (await import('./commands/show.ts')).show(path, id)),
    )
}

function addTag(program: Command, run: Run): void {
  const quote = 'the exact words; white space stands for any white space'
  command(program, 'tag', 'mark a quote of an article')
    .addOption(new Option('--article <id>', 'article the quote stands in').makeOptionMandatory())
    .addOption(new Option('--quote <words>', quote).makeOptionMandatory())
    .addOption(new Option('--nth <number>', 'which occurrence, from 1').argParser(positive))
    .option('--all', 'every occurrence')
    .option('--entity <name>', 'as a mention of this entity')
    .addOption(new Option('--type <type>', 'type of the entity').choices(entityTypes))
    .option('--claim [wording]', 'as a claim, in these words or its own')
    .option('--tag <name>', 'with this tag of the codebook')
    .option('--note <text>', 'with a note')
    .action((file: string, options: Common & TagOptions) =>
      run(file, options, async (path, context) => (await import('./commands/tag.ts')).tagQuote(path, options, context)),
    )
}

function addSearch(program: Command, run: Run): void {
  command(program, 'search', 'find words, "phrases" and prefix*')
    .argument('<query...>', 'what to look for')
    .addOption(new Option('--limit <number>', 'most hits, up to 500').argParser(upTo(500)))
    .action((file: string, query: string[], options: Common & { limit?: number }) =>
      run(file, options, async (path) =>
        (await import('./commands/search.ts')).searchProject(path, query.join(' '), options),
      ),
    )
}

function addSuggest(program: Command, run: Run): void {
  command(program, 'suggest', 'propose names, dates, hedges, forecasts and claims for an article')
    .addOption(new Option('--article <id>', 'article to read').makeOptionMandatory())
    .action((file: string, options: Common & { article: string }) =>
      run(file, options, async (path) => (await import('./commands/suggest.ts')).suggestFor(path, options)),
    )
}

function addBrief(program: Command, run: Run): void {
  command(program, 'brief', 'make a brief from what a project holds')
    .option('--article <id...>', 'only from these articles')
    .addOption(new Option('--template <template>', 'what to begin with').choices(templates).default(templates[0]))
    .option('--title <title>', 'title of the brief')
    .action((file: string, options: Common & { article?: string[]; template: Template; title?: string }) =>
      run(file, options, async (path, context) =>
        (await import('./commands/brief.ts')).makeBrief(path, options, context),
      ),
    )
}

function addExport(program: Command, run: Run, folder: string): void {
  command(program, 'export', 'write a brief to a file, the newest one where none is named')
    .addOption(
      new Option('--to <format>', exported.join(', ')).choices([...exported, ...notExportedYet]).makeOptionMandatory(),
    )
    .addOption(new Option('--out <path>', 'file to write').makeOptionMandatory())
    .option('--brief <id>', 'which brief')
    .option('--article <id>', 'which article, for the formats that write articles')
    .action((file: string, options: Common & { to: string; out: string; brief?: string; article?: string }) => {
      const { to, ...rest } = options
      if (!isOneOf(exported, to)) throw notThereYet(`export --to ${to}`)
      const asked = { ...rest, to, out: resolve(folder, options.out) }
      return run(file, options, async (path, context) =>
        (await import('./commands/export.ts')).exportFile(path, asked, context),
      )
    })
}

function addCheck(program: Command, run: Run): void {
  command(program, 'check', 'check that a project is whole')
    .option('--repair', 'rebuild tables and search index from the log')
    .action((file: string, options: Common & { repair?: boolean }) =>
      run(file, options, async (path, context) => (await import('./commands/check.ts')).check(path, options, context)),
    )
}

function addOpen(program: Command, around: Surroundings): void {
  program
    .command('open')
    .description('start the program with its window')
    .argument('[file]', 'project file')
    .addOption(new Option('--host <host>', 'which host').choices(['electron', 'loopback']))
    .addOption(new Option('--port <number>', 'port of the loopback host').argParser(port))
    .option('--no-window', 'print the address and keep serving')
    .action(async (file: string | undefined, options: { host?: string; port?: number; window: boolean }) => {
      if (file !== undefined) around.begin(file)
      const { open } = await import('./commands/open.ts')
      around.ended(await open(around.root, file === undefined ? undefined : resolve(around.folder, file), options))
    })
}

/** A command that is named so that scripts get a plain answer. */
function addMissing(program: Command, name: string): void {
  program
    .command(name)
    .description('not there yet in this version')
    .argument('[arguments...]')
    .allowUnknownOption()
    .action(() => {
      throw notThereYet(name)
    })
}
