import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { npmChromium } from '#chromium/npm-chromium.ts'

/** Starts the headless Chromium that `npm install` brings along. The caller closes it. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const found = await npmChromium()
  if (found === null) throw new Error('The npm package @sparticuz/chromium has no browser for this platform.')
  return chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    args: ['--no-sandbox', '--disable-gpu'],
    ...options,
  })
}
