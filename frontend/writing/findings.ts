import { html, type TemplateResult } from 'lit';
import { tick } from '../player/shell/icons';
import type { Words } from '../player/words/words';
import type { Finding } from './writing-api';

/** What the checker says of a file, each with the way to its line. */
export function findingsOf(findings: readonly Finding[], words: Words, goTo: (line: number) => void): TemplateResult {
  return html`<section class="w-findings" aria-label=${words.say('authoring.editor.findings')}>
    ${findings.length === 0
      ? html`<p class="w-sound">${tick}<span>${words.say('authoring.editor.findings.none')}</span></p>`
      : html`<ul>${worstFirst(findings).map((finding) => findingOf(finding, words, goTo))}</ul>`}
  </section>`;
}

/** Errors keep a course from being published. */
function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const isError = ({ severity }: Finding): boolean => severity === 'ERROR';
  return [...findings.filter(isError), ...findings.filter((each) => !isError(each))];
}

/** What the checker says of the value at a path, or of a part of it. */
export function findingsAt(findings: readonly Finding[], path: string): readonly Finding[] {
  return findings.filter((finding) => finding.path === path || finding.path.startsWith(`${path}[`));
}

function findingOf({ severity, line, message }: Finding, words: Words, goTo: (line: number) => void): TemplateResult {
  return html`<li data-severity=${severity}><button type="button" @click=${() => goTo(line)}>
    <span class="w-finding-kind">${words.say(`authoring.editor.severity.${severity}`)}</span>
    <span class="w-finding-line">${words.say('authoring.editor.line', { line })}</span>
    <span>${message}</span></button></li>`;
}
