import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { forEachHost } from '../support/launch.ts'
import { listedTitles, listOf, picture, startFrame } from './frame-steps.ts'
import { ferry, second } from './reader-steps.ts'

const letter = `# Letter from Selby\n\nBy Ann Torvik\n\nThe landing opens in May, the council says.\n`

forEachHost((host) => {
  it('imports files from the dialog: the good ones are kept, the bad one says why, a repeated one is pointed out', async () => {
    const { program, page, folder } = await startFrame(host, [ferry])
    const good = join(folder, 'letter.md')
    const same = join(folder, 'copy.md')
    const bad = join(folder, 'empty.md')
    writeFileSync(good, letter)
    writeFileSync(same, letter)
    writeFileSync(bad, '')
    program.dialogAnswers([[good, same, bad]])
    await page.getByRole('button', { name: 'Add articles' }).click()
    await page.getByRole('menuitem', { name: /Import files/ }).click()
    // Both at once: what is done goes by itself after a while.
    await Promise.all([
      page.getByText('empty.md was not imported').waitFor(),
      page.getByText('Imported 1 article. 1 text was in the project already.').waitFor(),
    ])
    await expect.poll(() => listedTitles(page)).toHaveLength(2)
    await picture(page, `import-${host.name}-outcome`)
    await page.getByRole('button', { name: 'Show which' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Letter from Selby' }).click()
    await page.getByRole('region', { name: 'Article: Letter from Selby' }).waitFor()
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => listedTitles(page)).toEqual([ferry.title])
    expect(program.problems).toEqual([])
  })

  it('takes files dropped anywhere on the window, what is pasted outside a field, and text in the dialog', async () => {
    const { program, page, folder } = await startFrame(host, [ferry])
    const path = join(folder, 'letter.md')
    writeFileSync(path, letter)
    await program.dropFiles([path])
    await page.getByRole('region', { name: 'Article: Letter from Selby' }).waitFor()
    await expect.poll(() => listedTitles(page)).toHaveLength(2)

    await listOf(page).focus()
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', '<h1>Pasted report</h1><p>A <b>bold</b> word on the landing.</p>')
      clipboardData.setData('text/plain', 'Pasted report')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await page.getByRole('region', { name: 'Article: Pasted report' }).waitFor()
    await page.getByRole('button', { name: 'Add articles' }).click()
    await page.getByRole('menuitem', { name: /Paste an article/ }).click()
    await page.getByRole('textbox', { name: 'Text, or one web address' }).fill(letter.replace('# ', ''))
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('region', { name: 'Article: Letter from Selby' }).waitFor()
  })

  it('says at the field why an address is not fetched, and keeps what was typed', async () => {
    const { program, page } = await startFrame(host, [ferry])
    await page.keyboard.press('Control+l')
    const address = page.getByRole('dialog').getByRole('textbox', { name: 'Address' })
    await address.fill('not an address')
    await page.keyboard.press('Enter')
    await page.getByText('That is not a web address.').waitFor()
    await address.fill('http://127.0.0.1:9/report')
    await page.keyboard.press('Enter')
    await page.getByText(/private network/).waitFor()
    expect(await address.inputValue()).toBe('http://127.0.0.1:9/report')
    await picture(page, `import-${host.name}-address`)
    await page.keyboard.press('Escape')
    await expect.poll(() => listedTitles(page)).toEqual([ferry.title])
    expect(program.problems).toEqual([])
  })

  it('opens the one article that was dropped, and lets go of it quietly when undo goes past its tags to the import', async () => {
    const { program, page, folder } = await startFrame(host, [ferry, second])
    await page.getByRole('region', { name: `Article: ${ferry.title}` }).waitFor()
    const path = join(folder, 'letter.md')
    writeFileSync(path, letter)
    await program.dropFiles([path])
    const article = page.getByRole('region', { name: 'Article: Letter from Selby' })
    for (let tag = 0; tag < 3; tag++) {
      await article.getByText('The landing opens in May').dblclick({ position: { x: 40 + 60 * tag, y: 10 } })
      await page.locator('.selbar').waitFor()
      await page.keyboard.press('2')
      await page.locator('.selbar').waitFor({ state: 'detached' })
    }
    await page.getByText('Saved', { exact: true }).waitFor()
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z')
    await expect.poll(() => listedTitles(page)).toEqual([ferry.title, second.title])
    await page.getByRole('region', { name: `Article: ${ferry.title}` }).waitFor()
    await picture(page, `import-${host.name}-undone`)
    expect(await page.locator('.notice').count()).toBe(0)
    expect(program.problems).toEqual([])
  })

  it('takes a middle click for no paste, whatever was selected before', async () => {
    const { program, page } = await startFrame(host, [ferry])
    await page.keyboard.press('Control+k')
    await page.keyboard.type('words that were selected')
    await page.locator('.palette input').dblclick()
    await page.keyboard.press('Escape')
    await page.getByText('the Watch acted alone').click({ button: 'middle' })
    await page.keyboard.press('Control+l')
    await page.getByRole('dialog').getByRole('textbox', { name: 'Address' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await listedTitles(page)).toEqual([ferry.title])
    expect(await page.locator('.notice').count()).toBe(0)
    expect(program.problems).toEqual([])
  })

  it('counts while it imports many, and stops when told', async () => {
    const { program, page, folder } = await startFrame(host, [ferry])
    const many = join(folder, 'many')
    mkdirSync(many)
    const words = 'The council of Selby met the pilots and said the landing would open again in the spring. '
    const paths = Array.from({ length: 1000 }, (_, index) => {
      const path = join(many, `report-${String(index).padStart(4, '0')}.md`)
      writeFileSync(path, `# Report ${index}\n\n${words.repeat(20)}\n`)
      return path
    })
    await program.dropFiles(paths)
    await expect.poll(async () => (await listedTitles(page)).length, { timeout: 60_000 }).toBeGreaterThan(1)
    const stop = page.locator('.notice').getByRole('button', { name: 'Stop' })
    // The notice moves with every count, so the press is sent to the button and not to a place.
    await stop.dispatchEvent('click')
    await page.getByText(/The import was stopped\. \d+ of 1000/).waitFor()
    await picture(page, `import-${host.name}-stopped`)
    expect(program.problems).toEqual([])
  })
})
