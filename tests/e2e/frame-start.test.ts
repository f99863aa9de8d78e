import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forEachHost, namedHome, programAtStart } from '../support/launch.ts'
import { makeProject } from '../support/make-project.ts'
import { picture, start, startFrame, testFolder } from './frame-steps.ts'
import { ferry } from './reader-steps.ts'

forEachHost((host) => {
  it('asks once who works here, in place, and offers three ways in', async () => {
    const program = await start(host)
    const { page } = program
    await page.getByRole('textbox', { name: /Your name/ }).waitFor()
    await picture(page, `start-${host.name}-first`)
    await page.keyboard.type('Signe Arvo')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^New project/ }).waitFor()
    await page.getByText('Projects you open are listed here.').waitFor()
    await page.getByRole('button', { name: 'Open the sample' }).click()
    await page.getByRole('button', { name: 'Project The ferry truce' }).waitFor()
    await page.getByText('You: Signe Arvo').waitFor()
    await picture(page, `start-${host.name}-sample`)
    expect(program.problems).toEqual([])
  })

  it('refuses what is no project, with the reason and the way out; makes a new one where the analyst says, with the offers to fill it', async () => {
    const folder = testFolder()
    const letter = join(folder, 'letter.dossier')
    writeFileSync(letter, 'Dear Sir or Madam')
    const program = await programAtStart(host)
    const { page } = program
    program.dialogAnswers([letter])
    await page.getByRole('button', { name: /^Open/ }).first().click()
    await page.getByRole('alert').getByText('letter.dossier was not opened').waitFor()
    await picture(page, `start-${host.name}-refused`)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await page.getByRole('button', { name: /^New project/ }).waitFor()
    expect(readFileSync(letter, 'utf8')).toBe('Dear Sir or Madam')

    const path = join(folder, 'Barley loans.dossier')
    program.dialogAnswers([path])
    await page.getByRole('button', { name: /^New project/ }).click()
    await page.getByRole('region', { name: 'No article yet' }).waitFor()
    await page.getByRole('button', { name: 'Project Barley loans' }).waitFor()
    expect(existsSync(path)).toBe(true)
    await picture(page, `start-${host.name}-empty`)
    await page.keyboard.press('Control+2')
    await page.getByRole('region', { name: 'No claims yet' }).waitFor()
    await page.getByRole('button', { name: 'Go to the articles' }).click()
    await page.getByRole('region', { name: 'No article yet' }).waitFor()
  })

  it('starts a project from articles dropped on it', async () => {
    const folder = testFolder()
    const letter = join(folder, 'letter.md')
    writeFileSync(letter, '# Letter from Selby\n\nThe landing opens in May.\n')
    const program = await programAtStart(host)
    const { page } = program
    program.dialogAnswers([join(folder, 'Letters.dossier')])
    await program.dropFiles([letter])
    await page.getByRole('region', { name: 'Article: Letter from Selby' }).waitFor()
    await page.getByRole('button', { name: 'Project Letters' }).waitFor()
  })

  it('lists recent projects: filtered, pinned, forgotten; one that is gone says so', async () => {
    const folder = testFolder()
    const home = namedHome(folder)
    const paths = ['Alpha', 'Beta', 'أسعار الوقود'].map((title) => {
      const path = join(folder, `${title}.dossier`)
      makeProject(path, [], title)
      return path
    })
    const program = await start(host, { home })
    const { page } = program
    for (const path of paths) {
      program.dialogAnswers([path])
      await page.getByRole('button', { name: /^Open/ }).first().click()
      await page.getByRole('button', { name: /^Project / }).click()
      await page.getByRole('menuitem', { name: /Close the project/ }).click()
      await page.getByRole('button', { name: /^New project/ }).waitFor()
    }
    const titles = () => page.locator('.recent-title').allInnerTexts()
    await expect.poll(titles).toEqual(['أسعار الوقود', 'Beta', 'Alpha'])
    const alpha = page.getByRole('listitem').filter({ hasText: 'Alpha' })
    await alpha.hover()
    await alpha.getByRole('button', { name: 'Pin' }).click()
    await expect.poll(titles).toEqual(['Alpha', 'أسعار الوقود', 'Beta'])
    await page.getByRole('textbox', { name: 'Filter recent projects' }).fill('bet')
    await expect.poll(titles).toEqual(['Beta'])
    const beta = page.getByRole('listitem').filter({ hasText: 'Beta' })
    await beta.hover()
    await beta.getByRole('button', { name: 'Forget' }).click()
    await page.getByText('No project matches “bet”.').waitFor()
    await page.getByRole('textbox', { name: 'Filter recent projects' }).fill('')
    await expect.poll(titles).toEqual(['Alpha', 'أسعار الوقود'])
    await picture(page, `start-${host.name}-recent`)
    await program.quit()
    rmSync(paths[0] ?? '')
    const again = await start(host, { home })
    await again.page.getByText('not found').waitFor()
  })

  it('says who has a project open and opens it to read', async () => {
    const { program: first, file } = await startFrame(host, [ferry])
    const folder = testFolder()
    const program = await start(host, { home: namedHome(folder) })
    const { page } = program
    program.dialogAnswers([file])
    await page.getByRole('button', { name: /^Open/ }).first().click()
    const notice = page.getByRole('alert')
    await notice.getByText(/Signe Arvo/).waitFor()
    await picture(page, `start-${host.name}-locked`)
    await notice.getByRole('button', { name: 'Open read-only' }).click()
    await page.getByText(/^Read-only: somebody else has it open$|^Read-only: opened to read only$/).waitFor()
    await page.getByRole('button', { name: /^Read-only/ }).click()
    await page.getByRole('dialog', { name: 'This project is read-only' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menuitem', { name: 'Rename' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Sort articles' }).waitFor()
    expect(await page.getByRole('button', { name: 'Add articles' }).count()).toBe(0)
    expect(await first.page.getByText('Saved', { exact: true }).count()).toBe(1)
  })
})
