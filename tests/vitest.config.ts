import { defineConfig } from 'vitest/config'

/** Tests run from the repository root; each file is its own process, since the core opens real files and sockets. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    unstubEnvs: true,
  },
})
