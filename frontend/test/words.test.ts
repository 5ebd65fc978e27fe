import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { Words } from '../player/words/words';
import { messagesOf } from './sample-words';

const MESSAGES = messagesOf('player', 'player-play', 'player-practice', 'player-survey');
const SOURCES = files('player').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const USED = new Set(SOURCES.flatMap(({ text }) => [...text.matchAll(/'(player\.[a-z0-9.-]+)'/g)].map((match) => match[1] ?? '')));

describe('the catalogue of words', () => {
  test('has every message that the player says', () => {
    expect([...USED].filter((key) => !(key in MESSAGES))).toEqual([]);
  });

  test('has no message that the player never says', () => {
    expect(Object.keys(MESSAGES).filter((key) => !USED.has(key))).toEqual([]);
  });

  test('has only messages that can be read', () => {
    const words = new Words({ locale: 'en', dir: 'ltr', messages: MESSAGES });
    for (const [key, message] of Object.entries(MESSAGES)) {
      const values = Object.fromEntries([...message.matchAll(/\{(\w+)/g)].map((match) => [match[1] ?? '', 2]));
      expect(words.say(key, values), key).not.toContain('{');
    }
  });

  test('is where all words of a template come from', () => {
    expect(SOURCES.flatMap(({ file, text }) => literalsIn(text).map((literal) => `${file}: ${literal}`))).toEqual([]);
  });
});

describe('words', () => {
  const words = new Words({ locale: 'de', dir: 'ltr', messages: {} });

  test('show a decimal with all its digits in the reader’s notation', () => {
    expect(words.decimal('1234.123456789')).toBe('1.234,123456789');
  });

  test('know in which language the course around them is written', () => {
    expect(words.courseLang).toBe('');
    expect(words.around('vi').courseLang).toBe('vi');
    expect(words.around('vi').locale).toBe('de');
    expect(words.around('vi').courseList(['A', 'B'])).toBe('A và B');
    expect(words.courseList(['A', 'B'])).toBe('A und B');
  });

  test('are the very same each time around the same course', () => {
    expect(words.around('vi')).toBe(words.around('vi'));
    expect(words.around('vi').around('vi')).toBe(words.around('vi'));
  });

  test('read only what is more than text', () => {
    const said = new Words({ locale: 'de', dir: 'ltr', messages: { plain: 'Ein < Zwei # Drei', quoted: "Das ''Wort'' '{'x}", counted: '{n, plural, one {# Tag} other {# Tage}}' } });
    expect(said.say('plain')).toBe('Ein < Zwei # Drei');
    expect(said.say('quoted')).toBe("Das 'Wort' {x}");
    expect([said.say('counted', { n: 1 }), said.say('counted', { n: 1200 })]).toEqual(['1 Tag', '1.200 Tage']);
  });

  test('show the key where a message is missing', () => {
    expect(words.say('player.nothing')).toBe('player.nothing');
  });
});

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`);
}

/** Words that stand in an html template itself: text between tags, and attributes that are read out. */
function literalsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') found.push(...literalsOf(node.template));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

const GAP = ' • ';

function literalsOf(template: ts.TemplateLiteral): string[] {
  const html = ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join(GAP);
  const read = [...html.matchAll(/(?:aria-label|title|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu)].map((match) => match[1] ?? '');
  const text = html.replace(/<kbd[^>]*>[^<]*<\/kbd>/g, '').replace(/<[^>]*>/g, ' ').split(/[\s•]+/).filter((word) => /\p{L}/u.test(word));
  return [...read, ...text];
}
