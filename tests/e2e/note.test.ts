import { expect, it, onTestFinished } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { selectionBar, selectWords } from './article-steps.ts'

forEachHost((host) => {
  it('Enter in a note begins a new line; Ctrl+Enter saves it, and nothing else is made', async () => {
    const program = await host.launch()
    onTestFinished(() => program.close())
    const { page } = program
    await page.getByRole('textbox', { name: /Your name/ }).fill('Tove Marr')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('button', { name: 'Open the sample' }).click()
    await page.locator('.art').filter({ hasText: 'The Ferry Truce' }).click()
    await page.locator('.article-text').getByText('forged bills of lading').waitFor()
    const entities = page.getByRole('tab', { name: /^Entities/ })
    const before = await entities.textContent()
    await selectWords(page, 'forged bills of lading')
    await selectionBar(page).waitFor()
    await page.keyboard.press('n')
    const note = selectionBar(page).getByRole('textbox', { name: 'Note' })
    await note.waitFor()
    await page.keyboard.type('Whose forgeries?')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Ask the harbour office.')
    expect(await note.inputValue()).toBe('Whose forgeries?\nAsk the harbour office.')
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => page.getByRole('tab', { name: /^Notes/ }).textContent()).toContain('3')
    expect(await entities.textContent()).toBe(before)
    expect(program.problems).toEqual([])
  })
})
