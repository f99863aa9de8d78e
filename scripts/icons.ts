import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { npmChromium } from '#chromium/npm-chromium.ts'

/** `node scripts/icons.ts`: draws electron/resources/icon.svg in the sizes and containers that the platforms want. */
const folder = fileURLToPath(new URL('../electron/resources', import.meta.url))

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  return page.screenshot({ omitBackground: true })
}

/** Windows: a directory of 16 bytes an image, then the images as PNG (a side of 256 is written as 0). */
function ico(images: { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * images.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...images.map(({ png }) => png)])
}

/** macOS: chunks of type, length and PNG. */
function icns(images: { type: string; png: Buffer }[]): Buffer {
  const chunks = images.map(({ type, png }) => chunk(type, png))
  return chunk('icns', Buffer.concat(chunks))
}

function chunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}

const found = await npmChromium()
if (found === null) throw new Error('Drawing needs the npm Chromium.')
const env = { ...process.env, ...found.env }
const browser = await chromium.launch({ executablePath: found.path, env, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
const drawn = new Map<number, Buffer>()
for (const size of [16, 32, 48, 128, 256, 512, 1024]) drawn.set(size, await draw(page, svg, size))
await browser.close()
const png = (size: number) => drawn.get(size) ?? Buffer.alloc(0)
mkdirSync(join(folder, 'icons'), { recursive: true })
for (const size of [16, 32, 48, 128, 256, 512]) writeFileSync(join(folder, `icons/${size}x${size}.png`), png(size))
writeFileSync(join(folder, 'icon.png'), png(1024))
writeFileSync(join(folder, 'icon.ico'), ico([16, 32, 48, 256].map((size) => ({ size, png: png(size) }))))
const mac = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024 }
writeFileSync(join(folder, 'icon.icns'), icns(Object.entries(mac).map(([type, size]) => ({ type, png: png(size) }))))
