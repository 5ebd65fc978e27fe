import { cp } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The look of the house is copied as it is: the player, the light pages and Flow link the same files. */
function copyStyles(): Plugin {
  return {
    name: 'copy-styles',
    apply: 'build',
    async closeBundle() {
      if (existsSync(here('styles'))) await cp(here('styles'), here('dist/app/styles'), { recursive: true });
    },
  };
}

/** What tabs tell each other crosses no border of a context of Node's, so these get threads of their own. */
const tabs = ['shared-ledger', 'server-steps', 'quiz-page'].map((name) => `test/${name}.test.ts`);

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [copyStyles()],
  build: {
    outDir: 'dist/app',
    target: 'es2020',
    cssTarget: 'safari14',
    reportCompressedSize: true,
    modulePreload: false,
    rollupOptions: {
      // Not Vite's library mode: that one leaves white space in, and the white space would travel to every phone.
      input: { player: here('player/player.ts'), 'sign-out': here('player/sign-out.ts') },
      // The player is one file: an entry that only names a second one costs a weak line a way there and back.
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]', chunkFileNames: '[name]-[hash].js' },
    },
  },
  // The catalogue of words lies outside of this folder.
  server: { fs: { allow: [here('.'), here('../src/main/resources/catalogue')] } },
  test: {
    environment: 'happy-dom',
    // Beside the compiler a test that reads all templates takes several seconds.
    testTimeout: 30_000,
    // Contexts are made in a third of the time of threads, and both are lighter than processes, of which one that ends while
    // it still reports fails a run in which every test passed.
    projects: [
      { extends: true, test: { name: 'tests', pool: 'vmThreads', include: ['test/**/*.test.ts'], exclude: tabs } },
      { extends: true, test: { name: 'tabs', pool: 'threads', include: tabs } },
    ],
    poolOptions: { threads: { minThreads: 1, maxThreads: 2 }, vmThreads: { minThreads: 1, maxThreads: 2 } },
  },
});
