import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { faces, fontFaces, isKeptAtOnce, licences } from './fonts';
import { wordsOfKiosk } from './words-of-kiosk';

const frontend = join(import.meta.dirname, '..');
const languages = join(frontend, '..', 'i18n');

/** Adds the words, the look and the fonts, and tells the service worker which files make up the page. */
export function kioskFiles(out: string): Plugin {
  return {
    name: 'kiosk-files',
    apply: 'build',
    buildStart() {
      // Only these two: the directory also holds what the server's own build puts there.
      for (const folder of ['kiosk', 'look']) rmSync(join(out, folder), { recursive: true, force: true });
      for (const file of readdirSync(languages).filter((name) => name.endsWith('.json'))) {
        const source = wordsOfKiosk(readFileSync(join(languages, file), 'utf8'));
        this.emitFile({ type: 'asset', fileName: `kiosk/words/${file}`, source });
      }
      const styles = ['look.css', 'letters.css'].map((file) => readFileSync(join(frontend, 'look', file), 'utf8'));
      const look = fontFaces() + styles.join('');
      this.emitFile({ type: 'asset', fileName: 'look/look.css', source: look });
      for (const { file, path } of [...faces, ...licences]) {
        this.emitFile({ type: 'asset', fileName: `look/${file}`, source: readFileSync(path) });
      }
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['kiosk/service-worker.js'];
        if (worker?.type !== 'chunk') throw new Error('kiosk/service-worker.js was not built');
        const version = createHash('sha256');
        const files: string[] = [];
        for (const name of Object.keys(bundle).sort()) {
          if (name === worker.fileName || name.endsWith('.map') || !isKeptAtOnce(name)) continue;
          const file = bundle[name]!;
          version.update(name).update(file.type === 'chunk' ? file.code : file.source);
          files.push(name === 'kiosk/index.html' ? '/kiosk' : `/${name}`);
        }
        const precache = JSON.stringify({ version: version.digest('hex').slice(0, 16), files });
        worker.code = worker.code.replaceAll('__PRECACHE__', () => `(${precache})`);
      },
    },
  };
}
