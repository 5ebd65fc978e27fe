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

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [copyStyles()],
  build: {
    outDir: 'dist/app',
    target: 'es2020',
    cssTarget: 'safari14',
    cssCodeSplit: false,
    reportCompressedSize: true,
    lib: { entry: here('player/player.ts'), formats: ['es'], fileName: () => 'player.js', cssFileName: 'player' },
    rollupOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
  test: {
    environment: 'happy-dom',
    include: ['test/**/*.test.ts'],
  },
});
