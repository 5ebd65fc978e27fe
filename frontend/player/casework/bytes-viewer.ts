import { html, type TemplateResult } from 'lit';
import type { EvidenceBytes } from '../types/case-file';
import { bytesOf, hexOf } from './download';

const BYTES_A_LINE = 16;

/** A file as hexadecimal digits, with the characters beside them. */
export function bytesViewer(file: EvidenceBytes): TemplateResult {
  return html`<pre class="raw" dir="ltr" tabindex="0" data-test="hex">${hexLines(bytesOf(file.content)).join('\n')}</pre>`;
}

/** Sixteen bytes a line: where it begins, the digits, the characters. */
export function hexLines(bytes: Uint8Array): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_A_LINE) {
    const part = bytes.slice(at, at + BYTES_A_LINE);
    const digits = [...part].map((byte) => hexOf(Uint8Array.of(byte))).join(' ').padEnd(BYTES_A_LINE * 3 - 1);
    const letters = [...part].map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    lines.push(`${at.toString(16).padStart(6, '0')}  ${digits}  ${letters}`);
  }
  return lines;
}
