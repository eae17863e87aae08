import { join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { kioskFiles } from './build/kiosk-files';

const out = resolve(import.meta.dirname, process.env.KIOSK_OUT ?? '../target/classes/static');

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [kioskFiles(out)],
  build: {
    outDir: out,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    // A data: address for a stylesheet or a font would be refused by the page's content security policy.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: {
        kiosk: join(import.meta.dirname, 'kiosk/index.html'),
        'service-worker': join(import.meta.dirname, 'kiosk/service-worker.ts'),
      },
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? 'kiosk/service-worker.js' : 'kiosk/assets/[name]-[hash].js',
        chunkFileNames: 'kiosk/assets/[name]-[hash].js',
        assetFileNames: 'kiosk/assets/[name]-[hash][extname]',
      },
    },
  },
  test: { environment: 'happy-dom', include: ['{kiosk,organise,build,look}/**/*.test.ts'] },
});
