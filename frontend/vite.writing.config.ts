import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What authors and instructors load. Built apart from the player, so that no participant waits for a part that both share. */
export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/app',
    emptyOutDir: false,
    target: 'es2020',
    cssTarget: 'safari14',
    modulePreload: false,
    rollupOptions: {
      input: { writing: here('writing/writing.ts'), evidence: here('player/evidence.ts'), guide: here('player/guide.ts') },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
