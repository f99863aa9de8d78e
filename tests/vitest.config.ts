import { defineConfig } from 'vitest/config'

/** Tests that start programs and browsers: on a busy machine one of these may run out of time, so it gets a second try. */
const withPrograms = ['tests/e2e/**/*.test.ts', 'tests/contract/{chromium,cli,link,loopback,shell}/**/*.test.ts']

/**
 * Tests run from the repository root, by Node itself, which reads TypeScript. Files that a process takes one after
 * another share their modules, and with them the programs that go on from test to test.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    pool: 'forks',
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // One more than the cores the suite is meant for: tests wait for programs much of their time.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A condition is waited for, not a time: a busy machine may take long to meet it, and asking keeps it busy.
    expect: { poll: { timeout: 60_000, interval: 150 } },
    passWithNoTests: false,
    unstubEnvs: true,
    projects: [
      { extends: true, test: { name: 'rules', include: ['tests/**/*.test.ts'], exclude: withPrograms } },
      { extends: true, test: { name: 'programs', include: withPrograms, retry: 1 } },
    ],
  },
})
