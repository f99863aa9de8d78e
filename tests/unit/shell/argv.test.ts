import { expect, it } from 'vitest'
import { filesFromArgv } from '../../../electron/shell/argv.ts'

it.each<[string, string[], string, string[]]>([
  ['nothing', [], '/home/x', []],
  ['a relative path, by the folder of who starts', ['a.dossier'], '/home/x', ['/home/x/a.dossier']],
  ['an absolute path', ['/d/a.dossier'], '/home/x', ['/d/a.dossier']],
  ['any case of the ending', ['A.DOSSIER'], '/h', ['/h/A.DOSSIER']],
  ['an address of a file', ['file:///d/a%20b.dossier'], '/h', ['/d/a b.dossier']],
  ['several, each once', ['a.dossier', 'b.dossier', './a.dossier'], '/h', ['/h/a.dossier', '/h/b.dossier']],
  [
    'nothing of switches',
    ['--allow-file-access-from-files', '-x', '--original-process-start-time=1.dossier'],
    '/h',
    [],
  ],
  ['nothing after --', ['a.dossier', '--', 'b.dossier'], '/h', ['/h/a.dossier']],
  ['nothing of other files', ['a.md', '.', 'dossier', 'a.dossier.bak'], '/h', []],
  ['nothing of other addresses', ['https://evil.example/a.dossier'], '/h', ['/h/https:/evil.example/a.dossier']],
  ['nothing of a file elsewhere', ['file://host/a.dossier'], '/h', []],
])('reads %s', (_name, argv, cwd, files) => expect(filesFromArgv(argv, cwd)).toEqual(files))
