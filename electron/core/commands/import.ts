import { basename, resolve } from 'node:path'
import type { CallContext, CommandArgs, Handlers } from '#shared/protocol/commands.ts'
import type { ImportOutcome } from '#shared/protocol/views.ts'
import { isPublicAddress } from '../import/addresses.ts'
import type { SketchCache } from '../import/duplicates.ts'
import { sourceOfFile } from '../import/files.ts'
import { type ImportItem, importItems } from '../import/importer.ts'
import type { ArticleSource } from '../import/read-article.ts'
import { readerFromSource } from '../import/reader.ts'
import { type Format, formatNamed } from '../import/sniff.ts'
import type { Project } from '../project/api.ts'
import type { Environment } from './environment.ts'

type Names = 'import/files' | 'import/bytes' | 'import/text' | 'import/url'

/** Commands that bring articles into a project. */
export function importHandlers(environment: Environment): Handlers<Names> {
  const caches = new WeakMap<Project, SketchCache>()
  const readerFile = environment.options.readerFile ?? readerFromSource()
  const run = (items: ImportItem[], context: CallContext): Promise<ImportOutcome[]> => {
    const project = environment.project(context)
    const cache = caches.get(project) ?? new Map()
    caches.set(project, cache)
    return importItems(project, items, { cache, readerFile }, context)
  }
  return {
    'import/files': (args, context) => run(fileItems(args), context),
    'import/bytes': ({ files }, context) =>
      run(
        files.map(({ format, ...file }) => given(file.name, { ...file, format: formatOf(format) })),
        context,
      ),
    'import/text': (args, context) => run([textItem(args)], context),
    'import/url': ({ url }, context) => {
      const allows = environment.home.profile.settings().allowPrivateAddresses ? () => true : isPublicAddress
      return run([addressItem(url, allows)], context)
    },
  }
}

function fileItems({ paths, format }: CommandArgs<'import/files'>): ImportItem[] {
  const named = formatOf(format)
  return paths.map((path) => ({
    source: path,
    label: basename(path),
    load: (signal) => sourceOfFile(resolve(path), named, signal),
  }))
}

function formatOf(name: string | undefined): Format | undefined {
  return name === undefined ? undefined : formatNamed(name)
}

function textItem({ text, format, name }: CommandArgs<'import/text'>): ImportItem {
  return given(name ?? 'Pasted text', { name: name ?? 'Pasted text', text, format })
}

function given(source: string, document: ArticleSource): ImportItem {
  return { source, load: () => Promise.resolve(document) }
}

function addressItem(url: string, allows: (address: string) => boolean): ImportItem {
  return {
    source: url,
    load: async (signal) => {
      // Loaded here: the HTTP client is a fifth of what starting the core costs.
      const { fetchPage } = await import('../import/fetch.ts')
      const page = await fetchPage(url, { signal, allows })
      return { name: page.address, ...page }
    },
  }
}
