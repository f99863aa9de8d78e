import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { briefFonts } from './scripts/brief-fonts.ts'
import { placeList } from './scripts/places/place-list.ts'
import { worldGround } from './scripts/world-ground.ts'

/** Main, loopback host, command line and preload for Node and Electron, the page for Chromium. Workers are bundled apart (`?modulePath`). */
export default defineConfig({
  main: {
    plugins: [briefFonts(), placeList(), worldGround()],
    build: {
      rolldownOptions: {
        input: { index: 'electron/shell/main.ts', loopback: 'electron/loopback/main.ts', cli: 'electron/cli/built.ts' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: { input: { index: 'electron/shell/preload.ts' }, output: { format: 'cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    // Fonts stay files: the page's policy takes none from data.
    build: {
      assetsInlineLimit: 0,
      minify: true,
      rolldownOptions: { input: { index: 'renderer/index.html', 'file-dialog': 'renderer/file-dialog.html' } },
    },
  },
})
