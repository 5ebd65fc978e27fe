// Makes player/types/shown-question.ts from the schema that the server's records give, or checks that it is up to date.
//
//   node types-source/make-types.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { compileFromFile } from 'json-schema-to-typescript';

const schema = new URL('../../docs/reference/schemas/shown-question.schema.json', import.meta.url);
const file = new URL('../player/types/shown-question.ts', import.meta.url);

const made = (await compileFromFile(schema.pathname, {
  additionalProperties: false,
  bannerComment: '/* Made by `npm run types:make` from docs/reference/schemas/shown-question.schema.json. Prompts and texts are sanitized HTML. */',
  style: { singleQuote: true },
}))
  .replace('ShownQuestionSchema', 'ShownQuestion')
  .replace(/^ {2}(\w+): (\w+\[\])?/gm, (_, name, list) => `  readonly ${name}: ${list === undefined ? '' : `readonly ${list}`}`);

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== made) {
    console.error('player/types/shown-question.ts is not what the schema says: run npm run types:make.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, made);
}
