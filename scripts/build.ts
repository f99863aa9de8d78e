import { fileURLToPath } from 'node:url'
import { build } from './start/build.ts'

/** `npm run build`: main, preload, page and the sample project into `out/`. */
if (!build(fileURLToPath(new URL('..', import.meta.url)))) process.exit(1)
