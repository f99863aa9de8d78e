import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { goTo } from './frame-steps.ts'
import { startReader } from './reader-steps.ts'

forEachHost((host) => {
  it('has the persuasion techniques when asked for: loaded words described, density counted, codes merged', async () => {
    const { program, page, reader } = await startReader(host)
    await goTo(page, 'Codebook')
    await page.getByRole('button', { name: 'Add persuasion techniques (SemEval-2023 Task 3)' }).click()
    const tree = page.getByRole('listbox', { name: 'Codebook' })
    await tree.getByRole('option', { name: 'Attack on reputation' }).waitFor()
    expect(await page.getByPlaceholder('Filter 30 tags').count()).toBe(1)

    await goTo(page, 'Articles')
    await reader.doubleClick('promised')
    await page.keyboard.press('t')
    await reader.bar().getByRole('combobox').fill('Loaded')
    await reader.take('Enter')
    const wording = page.getByRole('region', { name: 'This wording' })
    const fill = async (label: string, words: string) => {
      await wording.getByRole('textbox', { name: label }).fill(words)
      await wording.getByRole('textbox', { name: label }).press('Enter')
    }
    await fill('Of whom', 'Dovrin boatmen')
    await fill('Neutral wording', 'said they would')
    await wording.getByText('Against', { exact: true }).click()
    await reader.saved()
    const density = page.getByRole('region', { name: 'Density' })
    await density.getByRole('rowheader', { name: 'Estuary Post' }).waitFor()
    await density.getByText('Article', { exact: true }).first().click()
    await density.getByRole('button', { name: 'The Toll at Orrin Ferry' }).waitFor()
    await reader.picture('loaded-language')
    await page.keyboard.press('Control+z')
    await expect.poll(() => wording.getByRole('radio', { name: 'Open' }).isChecked()).toBe(true)
    expect(await wording.getByRole('textbox', { name: 'Of whom' }).inputValue()).toBe('Dovrin boatmen')

    await goTo(page, 'Codebook')
    await page.getByRole('textbox', { name: 'Filter tags' }).fill('loaded')
    await page.getByRole('button', { name: 'More on Loaded language' }).click()
    await page.getByRole('menuitem', { name: 'Merge into' }).hover()
    await page.getByRole('menuitem', { name: 'Repetition' }).click()
    await page.getByText('Merged Loaded language into Repetition: 1 passage moved').waitFor()
    await page.getByRole('textbox', { name: 'Filter tags' }).fill('')
    expect(await page.getByPlaceholder('Filter 29 tags').count()).toBe(1)
    await reader.picture('codebook-persuasion')
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await page.getByPlaceholder('Filter 30 tags').waitFor()
    expect(program.problems).toEqual([])
  })
})
