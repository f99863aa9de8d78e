import { defineConfig } from 'vitest/config'

/** Tests that drive the program as an analyst does. They share processes, and with them the programs that go on from test to test. */
const driven = ['tests/e2e/**/*.test.ts']

/** Tests that start programs and browsers: on a busy machine one of these may run out of time, so it gets a second try. */
const withPrograms = ['tests/contract/{chromium,cli,link,loopback,shell}/**/*.test.ts']

/** Tests of pure rules, which keep nothing between files: they share a process. */
const rules = ['tests/unit/shared/**/*.test.ts']

/** Tests run from the repository root; each file is its own process, since the core opens real files and sockets. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    pool: 'forks',
    // One more than the cores the suite is meant for: tests wait for programs much of their time.
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A condition is waited for, not a time: a busy machine may take long to meet it.
    expect: { poll: { timeout: 60_000 } },
    passWithNoTests: false,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...rules, ...driven, ...withPrograms],
        },
      },
      { extends: true, test: { name: 'rules', include: rules, isolate: false } },
      { extends: true, test: { name: 'driven', include: driven, isolate: false, retry: 1 } },
      { extends: true, test: { name: 'programs', include: withPrograms, retry: 1 } },
    ],
  },
})
