import { resolve } from 'node:path'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { entityTypes } from '#shared/model/entity.ts'
import about from '../../package.json' with { type: 'json' }
import type { TagOptions } from './commands/tag.ts'
import { notThereYet } from './failures.ts'
import type { Outcome } from './outcome.ts'
import { type Exported, exported, listed, notExportedYet, notListedYet, type Template, templates } from './words.ts'

/** What the program needs of the process it runs in. */
export interface Surroundings {
  /** Folder that paths are resolved against. */
  folder: string
  /** Aborted when the user interrupts. */
  signal: AbortSignal
  /** Told what a command answers, and of which project file. */
  answer(outcome: Outcome, json: boolean): void
  /** Told of the project file before a command begins, to be named when it fails. */
  begin(file: string): void
  /** Told how the program that `open` started ended. */
  ended(code: number): void
}

interface Common {
  json?: boolean
  analyst?: string
}

/** The commands of DESIGN, section 11. Modules of a command are loaded when it runs. */
export function makeProgram(around: Surroundings): Command {
  const program = new Command('dossier')
    .description('Projects of Dossier from the command line')
    .version(about.version)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: () => {} })
  const run = async (file: string, options: Common, work: (path: string) => Promise<Outcome>) => {
    around.begin(file)
    around.answer(await work(resolve(around.folder, file)), options.json ?? false)
  }
  const context = ({ analyst }: Common) => ({ signal: around.signal, analyst })
  projects(program, run, context)
  articles(program, run, context, around)
  reading(program, run)
  writing(program, run, context, around)
  hosts(program, around)
  missing(program)
  return program
}

type Run = (file: string, options: Common, work: (path: string) => Promise<Outcome>) => Promise<void>
type ContextOf = (options: Common) => { signal: AbortSignal; analyst: string | undefined }

const file = () => new Argument('<file>', 'project file')
const json = () => new Option('--json', 'print one JSON value and nothing else')
const analyst = () => new Option('--analyst <name>', 'who acts')
const articleOption = (what: string) => new Option('--article <id>', what)

function projects(program: Command, run: Run, context: ContextOf): void {
  program
    .command('new')
    .description('make an empty project')
    .addArgument(file())
    .option('--title <title>', 'title of the project')
    .addOption(analyst())
    .addOption(json())
    .action((path: string, options: Common & { title?: string }) =>
      run(path, options, async (whole) =>
        (await import('./commands/new.ts')).newProject(whole, options, context(options)),
      ),
    )
  program
    .command('check')
    .description('check that a project is whole')
    .addArgument(file())
    .option('--repair', 'rebuild tables and search index from the log')
    .addOption(analyst())
    .addOption(json())
    .action((path: string, options: Common & { repair?: boolean }) =>
      run(path, options, async (whole) =>
        (await import('./commands/check.ts')).check(whole, options, context(options)),
      ),
    )
}

function articles(program: Command, run: Run, context: ContextOf, { folder }: Surroundings): void {
  program
    .command('import')
    .description('bring articles in; the good ones are kept when one fails')
    .addArgument(file())
    .argument('<source...>', 'path, web address, or - for the standard input')
    .option('--format <format>', 'markdown, html or text, where it is not to be guessed')
    .addOption(analyst())
    .addOption(json())
    .action((path: string, sources: string[], options: Common & { format?: string }) =>
      run(path, options, async (whole) => {
        const { importSources } = await import('./commands/import.ts')
        return importSources(whole, sources, options, { ...context(options), folder })
      }),
    )
  program
    .command('tag')
    .description('mark a quote of an article')
    .addArgument(file())
    .addOption(articleOption('article the quote stands in').makeOptionMandatory())
    .addOption(
      new Option('--quote <words>', 'the exact words; white space stands for any white space').makeOptionMandatory(),
    )
    .addOption(new Option('--nth <number>', 'which occurrence, from 1').argParser(positive))
    .option('--all', 'every occurrence')
    .option('--entity <name>', 'as a mention of this entity')
    .addOption(new Option('--type <type>', 'type of the entity').choices(entityTypes))
    .option('--claim [wording]', 'as a claim, in these words or its own')
    .option('--tag <name>', 'with this tag of the codebook')
    .option('--note <text>', 'with a note')
    .addOption(analyst())
    .addOption(json())
    .action((path: string, options: Common & TagOptions) =>
      run(path, options, async (whole) =>
        (await import('./commands/tag.ts')).tagQuote(whole, options, context(options)),
      ),
    )
}

function reading(program: Command, run: Run): void {
  program
    .command('ls')
    .description('list what is in a project')
    .addArgument(file())
    .addArgument(new Argument('<what>', `${listed.join(', ')}`).choices([...listed, ...notListedYet]))
    .addOption(articleOption('only of this article'))
    .addOption(analyst())
    .addOption(json())
    .action((path: string, what: string, options: Common & { article?: string }) => {
      if (!isOneOf(listed, what)) throw notThereYet(`ls ${what}`)
      return run(path, options, async (whole) => (await import('./commands/ls.ts')).list(whole, what, options))
    })
  program
    .command('show')
    .description('show any record with its history')
    .addArgument(file())
    .argument('<id>', 'id of the record')
    .addOption(analyst())
    .addOption(json())
    .action((path: string, id: string, options: Common) =>
      run(path, options, async (whole) => (await import('./commands/show.ts')).show(whole, id)),
    )
  program
    .command('search')
    .description('find words, "phrases" and prefix*')
    .addArgument(file())
    .argument('<query...>', 'what to look for')
    .addOption(new Option('--limit <number>', 'most hits, up to 500').argParser(upTo(500)))
    .addOption(analyst())
    .addOption(json())
    .action((path: string, query: string[], options: Common & { limit?: number }) =>
      run(path, options, async (whole) =>
        (await import('./commands/search.ts')).searchProject(whole, query.join(' '), options),
      ),
    )
}

function writing(program: Command, run: Run, context: ContextOf, { folder }: Surroundings): void {
  program
    .command('brief')
    .description('make a brief from what a project holds')
    .addArgument(file())
    .option('--article <id...>', 'only from these articles')
    .addOption(new Option('--template <template>', 'what to begin with').choices(templates).default(templates[0]))
    .option('--title <title>', 'title of the brief')
    .addOption(analyst())
    .addOption(json())
    .action((path: string, options: Common & { article?: string[]; template: Template; title?: string }) =>
      run(path, options, async (whole) =>
        (await import('./commands/brief.ts')).makeBrief(whole, options, context(options)),
      ),
    )
  program
    .command('export')
    .description('write a brief to a file, the newest one where none is named')
    .addArgument(file())
    .addOption(
      new Option('--to <format>', exported.join(', ')).choices([...exported, ...notExportedYet]).makeOptionMandatory(),
    )
    .addOption(new Option('--out <path>', 'file to write').makeOptionMandatory())
    .option('--brief <id>', 'which brief')
    .addOption(articleOption('which article'))
    .addOption(analyst())
    .addOption(json())
    .action((path: string, options: Common & { to: string; out: string; brief?: string; article?: string }) => {
      const { to, out, ...rest } = options
      if (!isOneOf(exported, to)) throw notThereYet(`export --to ${to}`)
      const asked: { to: Exported; out: string } = { to, out: resolve(folder, out) }
      return run(path, options, async (whole) =>
        (await import('./commands/export.ts')).exportFile(whole, { ...rest, ...asked }, context(options)),
      )
    })
}

function hosts(program: Command, around: Surroundings): void {
  program
    .command('open')
    .description('start the program with its window')
    .argument('[file]', 'project file')
    .addOption(new Option('--host <host>', 'which host').choices(['electron', 'loopback']))
    .addOption(new Option('--port <number>', 'port of the loopback host').argParser(port))
    .option('--no-window', 'print the address and keep serving')
    .action(async (path: string | undefined, options: { host?: string; port?: number; window: boolean }) => {
      if (path !== undefined) around.begin(path)
      const { open } = await import('./commands/open.ts')
      const whole = path === undefined ? undefined : resolve(around.folder, path)
      around.ended(await open(whole, options, around.signal))
    })
}

function missing(program: Command): void {
  for (const name of ['suggest', 'merge', 'hub']) {
    program
      .command(name)
      .description('not there yet in this version')
      .argument('[arguments...]')
      .allowUnknownOption()
      .action(() => {
        throw notThereYet(name)
      })
  }
}

function isOneOf<T extends string>(words: readonly T[], word: string): word is T {
  return words.some((one) => one === word)
}

function positive(text: string): number {
  return upTo(Number.MAX_SAFE_INTEGER)(text)
}

function upTo(most: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (/^[0-9]+$/.test(text) && number >= 1 && number <= most) return number
    throw new InvalidArgumentError(most < Number.MAX_SAFE_INTEGER ? `A number from 1 to ${most}.` : 'A number from 1.')
  }
}

function port(text: string): number {
  const number = Number(text)
  if (/^[0-9]+$/.test(text) && number <= 65_535) return number
  throw new InvalidArgumentError('A number up to 65535.')
}
