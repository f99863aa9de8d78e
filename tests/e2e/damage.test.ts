import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { breakTable } from '../support/break-table.ts'
import { openProject } from '../support/launch/kept.ts'
import { forEachHost } from '../support/launch.ts'
import { makeProject } from '../support/make-project.ts'
import { listedTitles, picture, testFolder } from './frame-steps.ts'
import { ferry, second } from './reader-steps.ts'

forEachHost((host) => {
  it('a damaged file shows what is left of it and says what is lost; a copy holds that, and a repair mends the file and keeps it as it was', async () => {
    const folder = testFolder()
    const file = join(folder, 'Orrin.dossier')
    makeProject(file, [ferry, second], 'Orrin ferry')
    breakTable(file, 'articles')
    const bytes = readFileSync(file)
    const program = await openProject(host, file)
    const { page } = program
    await page.getByText(/^The file is damaged/).waitFor()
    await expect.poll(() => listedTitles(page)).toEqual([ferry.title, second.title])
    await page.getByRole('region', { name: `Article: ${ferry.title}` }).waitFor()
    await page.getByRole('button', { name: 'What is lost' }).click()
    const dialog = page.getByRole('dialog', { name: 'This project is read-only' })
    await picture(page, 'damaged')
    program.dialogAnswers([join(folder, 'Copy.dossier')])
    await dialog.getByRole('button', { name: 'Save a copy' }).click()
    await expect.poll(() => readFileSync(join(folder, 'Copy.dossier')).length).toBeGreaterThan(4096)
    expect(readFileSync(file).equals(bytes)).toBe(true)
    await page.getByRole('button', { name: 'What is lost' }).click()
    await dialog.getByRole('button', { name: 'Repair…' }).click()
    await page.getByRole('button', { name: 'Repair', exact: true }).click()
    await page.getByText(/^Repaired/).waitFor()
    await page.getByRole('button', { name: 'Close', exact: true }).last().click()
    await page.getByText(/^The file is damaged/).waitFor({ state: 'detached' })
    expect(await listedTitles(page)).toEqual([ferry.title, second.title])
    expect(readFileSync(join(folder, 'Orrin.damaged.dossier')).equals(bytes)).toBe(true)
  })
})
