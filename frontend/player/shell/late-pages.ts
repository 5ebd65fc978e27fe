import { html, type TemplateResult } from 'lit';
import { NoLineError } from '../server/problem';
import type { SurveyActivity } from '../types/learning';
import type { Words } from '../words/words';
import { type Host, pathOf } from './address';
import type { Connections } from './connections';
import type { Shown } from './shown';

/** Gets the page on which one practises, whose code comes only when it is wanted. */
export async function fetchPractice(): Promise<Shown> {
  return late(import('../practice/practice-page'), { kind: 'practice' });
}

/** Gets the page of a survey, whose code comes only when it is wanted. */
export async function fetchSurvey(activity: SurveyActivity): Promise<Shown> {
  return late(import('../survey/survey-page'), { kind: 'survey', activity });
}

async function late(code: Promise<unknown>, shown: Shown): Promise<Shown> {
  try {
    await code;
    return shown;
  } catch {
    return { kind: 'trouble', failure: new NoLineError() };
  }
}

/** Practice alone on the screen, of whatever run. */
export function practicePage(parts: {
  readonly host: Host;
  readonly person: string;
  readonly words: Words;
  readonly connections: Connections;
}): TemplateResult {
  const { host, person, words, connections } = parts;
  return html`<div class="player player-narrow" dir=${words.dir}><main class="page" id="caseroom-main">
    <caseroom-practice .words=${words} .person=${person} .api=${connections.practice} .signIn=${connections.signIn}
      .home=${host === 'light' ? new URL('learn', connections.base).pathname : connections.base.pathname}
      .lessonAddress=${(run: string, activity: string) => pathOf(host, connections.base, run, activity)}></caseroom-practice>
  </main></div>`;
}
