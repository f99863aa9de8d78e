import { open, readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import type { ReadBeside } from './images.ts'
import { importLimits } from './limits.ts'
import type { ArticleSource } from './read-article.ts'
import { cannotRead, type Format } from './sniff.ts'

/** Reads a file as a document. Throws `import-failed` with one sentence when it cannot be read. */
export async function sourceOfFile(
  path: string,
  format: Format | undefined,
  signal: AbortSignal,
): Promise<ArticleSource> {
  const name = basename(path)
  try {
    const { size } = await statFile(path, name)
    if (size > importLimits.document) throw tooLarge(name)
    const bytes = await readFile(path, { signal })
    return { name, bytes, format, beside: besideFile(path) }
  } catch (thrown) {
    throw fileFailure(thrown, name)
  }
}

/** The sentence for a document beyond the limit. */
function tooLarge(name: string): Error {
  return cannotRead(name, `it is larger than ${importLimits.document / 1024 / 1024} MB. Split it and import the parts`)
}

async function statFile(path: string, name: string) {
  const info = await stat(path)
  if (info.isDirectory()) throw cannotRead(name, 'it is a folder. Choose the files inside it')
  if (!info.isFile()) throw cannotRead(name, 'it is not an ordinary file')
  return info
}

/** Reads images that lie in the document's folder or below it, links followed; nothing else, and nothing large. */
function besideFile(path: string): ReadBeside {
  return async (written) => {
    const wanted = pathOf(written)
    if (wanted === null || isAbsolute(wanted)) return null
    try {
      const folder = await realpath(dirname(path))
      const found = await realpath(join(folder, wanted))
      const inside = relative(folder, found)
      if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return null
      const { size } = await stat(found)
      return size <= importLimits.image && (await looksLikeImage(found)) ? await readFile(found) : null
    } catch {
      return null
    }
  }
}

/** Looks at the first bytes, so that a large file that is no image is not read whole. */
async function looksLikeImage(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(12), 0, 12, 0)
    return /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF|....ftyp)/s.test(buffer.toString('latin1'))
  } finally {
    await file.close()
  }
}

function pathOf(written: string): string | null {
  try {
    return decodeURIComponent(written.replace(/[?#].*$/s, ''))
  } catch {
    return null
  }
}

/** What the system says of a file that cannot be read, as a sentence; anything else as it was. */
export function fileFailure(thrown: unknown, name: string): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return cannotRead(name, 'there is no such file. It may have been moved or renamed')
    case 'EACCES':
    case 'EPERM':
      return cannotRead(name, 'you may not read this file. Ask its owner, or copy it to a folder of yours')
    case 'EISDIR':
      return cannotRead(name, 'it is a folder. Choose the files inside it')
    case 'EIO':
    case 'EBUSY':
      return cannotRead(name, 'the disk does not give it out. Copy it to another folder and import it from there')
    default:
      return thrown
  }
}
