import { html, type TemplateResult } from 'lit';
import type { EvidenceMail } from '../types/case-file';
import type { Words } from '../words/words';

/** A message: its headers one by one, its text, and all of it as it was received. */
export function mailViewer(mail: EvidenceMail, words: Words): TemplateResult {
  const { headers, body } = parsed(mail.source);
  return html`
    <div class="table-scroll" tabindex="0" role="region" aria-label=${words.say('player.case.headers')}>
      <table class="evidence-table mail-headers">
        <thead><tr><th scope="col">${words.say('player.case.header')}</th><th scope="col">${words.say('player.case.value')}</th></tr></thead>
        <tbody>${headers.map(({ name, value }) => html`<tr><th scope="row" class="cell-code" dir="ltr">${name}</th><td class="cell-code mail-value" dir="ltr">${value}</td></tr>`)}</tbody>
      </table>
    </div>
    <pre class="mail-body" dir="auto">${body}</pre>
    <details><summary>${words.say('player.case.raw')}</summary><pre class="raw" dir="ltr" tabindex="0">${mail.source}</pre></details>
  `;
}

/** The headers in their order, unfolded, and what follows the first empty line (RFC 5322). */
export function parsed(source: string): { readonly headers: readonly { readonly name: string; readonly value: string }[]; readonly body: string } {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/);
  const headers = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 1).trim() }))
    .filter(({ name }) => name !== '');
  return { headers, body: rest.join('\n\n') };
}
