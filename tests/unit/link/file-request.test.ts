import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName, fileRequest, withExtension } from '../../../electron/core/link/file-request.ts'

describe('file dialogs', () => {
  it('suggest a name with the extension', () => {
    expect(fileRequest('dialog/save-copy', { suggestedName: 'Idlib' }).suggestedName).toBe('Idlib.dossier')
    expect(fileRequest('dialog/new-project', {}).suggestedName).toBe('Untitled.dossier')
    expect(fileRequest('dialog/export', { format: 'pdf', suggestedName: 'Who/gains: x' }).suggestedName).toBe(
      'Who gains x.pdf',
    )
  })

  it('take several files for import only', () => {
    expect(fileRequest('dialog/import-files', {}).mode).toBe('open-many')
    expect(fileRequest('dialog/open-project', {})).toMatchObject({
      mode: 'open',
      filters: [{ extensions: ['dossier'] }],
    })
  })

  it('make names that every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const made = fileName(name)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be in a name
        expect(made).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]|^\.|[. ]$/)
        expect(made.length).toBeLessThanOrEqual(120)
      }),
    )
  })

  it('append an extension once, whatever its case', () => {
    expect(withExtension('a.DOSSIER', 'dossier')).toBe('a.DOSSIER')
    expect(withExtension('a.pdf', 'dossier')).toBe('a.pdf.dossier')
    expect(withExtension('a', '')).toBe('a')
  })
})
