import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../player/words/words';
import type { Reads } from './writing-api';

/** Says in one quiet line how readable a lesson is, and leads to its long sentences. */
export function readingLine(reads: Reads | null, words: Words, goTo: (line: number) => void): TemplateResult | typeof nothing {
  if (reads === null) return nothing;
  const { longOnes } = reads;
  return html`<section class="w-reads" data-test="reads" aria-label=${words.say('authoring.editor.reads.title')}>
    ${longOnes.length === 0
      ? html`<p class="w-help">${sentence(reads, words)}</p>`
      : html`<details>
          <summary class="w-help">${sentence(reads, words)}</summary>
          <p class="w-help">${words.say('authoring.editor.reads.help')}</p>
          <ul>${longOnes.map((each) => html`<li><button type="button" @click=${() => goTo(each.line)}>
            <span class="w-finding-line">${words.say('authoring.editor.reads.long', { line: each.line, words: each.words })}</span>
            <span>${each.text}</span></button></li>`)}</ul>
        </details>`}
  </section>`;
}

function sentence(reads: Reads, words: Words): string {
  const figures = { words: tenth(reads.wordsPerSentence), count: reads.longOnes.length };
  return reads.grade === null || reads.level === null
    ? words.say('authoring.editor.reads.length', figures)
    : words.say('authoring.editor.reads', { ...figures, grade: tenth(reads.grade), level: words.say(`authoring.editor.reads.level.${reads.level}`) });
}

function tenth(figure: number): number {
  return Math.round(figure * 10) / 10;
}
