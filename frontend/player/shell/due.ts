import { html, nothing, type TemplateResult } from 'lit';
import type { Completion } from '../types/learning';
import type { Words } from '../words/words';
import { triangle } from './icons';

/** What is known of the days of a course. */
export interface Due {
  readonly completion: Completion;
  /** Not there in what an earlier version kept on this device. */
  readonly dueAt?: string | null;
  readonly closesAt?: string | null;
}

/** When a course has to be complete, with the days that are left; what is overdue says so, by shape, word and colour. */
export function dueOf(due: Due, words: Words): TemplateResult | typeof nothing {
  const dueAt = due.dueAt ?? null;
  if (dueAt === null || due.completion === 'COMPLETED') return nothing;
  return isOver(dueAt)
    ? html`<span class="due due-over" data-test="due">${triangle}<span>${said('player.due.over', dueAt, words)}</span></span>`
    : html`<span class="due" data-test="due">${said('player.due.ahead', dueAt, words)}</span>`;
}

/** Until when the run of a course lasts. */
export function endOf({ closesAt }: Due, words: Words): TemplateResult | typeof nothing {
  if (closesAt === undefined || closesAt === null) return nothing;
  return html`<span class="due" data-test="run-end">${said(isOver(closesAt) ? 'player.due.closed' : 'player.due.closes', closesAt, words)}</span>`;
}

function said(key: string, end: string, words: Words): string {
  const last = new Date(Date.parse(end) - 1);
  return words.say(key, { day: words.day(last), days: Math.abs(daysUntil(last)) });
}

function isOver(end: string): boolean {
  return Date.now() >= Date.parse(end);
}

/** Days of the reader; a day may have 23 or 25 hours. */
function daysUntil(day: Date): number {
  return Math.round((midnight(day) - midnight(new Date())) / 86_400_000);
}

function midnight(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}
