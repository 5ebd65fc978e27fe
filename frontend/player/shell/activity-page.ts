import { html, nothing, type TemplateResult } from 'lit';
import { lessonSteps } from '../lesson/lesson-steps';
import type { LedgerStore } from '../outbox/ledger-store';
import { assertNever } from '../types/assert-never';
import type { Activity, LessonActivity } from '../types/learning';
import type { Words } from '../words/words';
import type { Connections } from './connections';
import type { Shown } from './shown';
import { signedOutNotice } from './signed-out-notice';

/** An activity on the screen. */
export type ShownActivity = Extract<Shown, { readonly activity: Activity }>;

/** What surrounds an activity on the screen. */
export interface ActivityParts {
  readonly run: string;
  readonly person: string;
  readonly words: Words;
  readonly connections: Connections;
  readonly store: LedgerStore | undefined;
  readonly signedOut: boolean;
  readonly before: Activity | undefined;
  readonly after: Activity | undefined;
  readonly addressOf: (activity: string) => string;
  /** Marks a lesson as read, if it isn't yet, and goes on. */
  readonly complete: (lesson: LessonActivity) => void;
  readonly go: (activity: string) => void;
}

/** The page of an activity, whatever its kind. */
export function activityPage(shown: ShownActivity, parts: ActivityParts): TemplateResult {
  const { run, person, words, connections, store, signedOut, before, after, addressOf, complete, go } = parts;
  const { signIn } = connections;
  const mayGoOn = after !== undefined;
  switch (shown.kind) {
    case 'lesson': {
      const { activity, lesson, anchor } = shown;
      return html`
        ${signedOut ? signedOutNotice(words.say('player.signed-out.reading'), signIn, words, 'warn') : nothing}
        <caseroom-lesson .lesson=${lesson} .words=${words} .anchor=${anchor} .mediaBase=${connections.learning.mediaBase(run)} .base=${connections.base}></caseroom-lesson>
        ${lessonSteps({ lesson: activity, before, after, words, addressOf, complete: () => complete(activity), go })}`;
    }
    case 'quiz': {
      const { id, kind, title } = shown.activity;
      return html`<caseroom-quiz
        .run=${run} .quiz=${id} .kind=${kind} .heading=${title} .words=${words}
        .api=${connections.learning} .attemptApi=${connections.attempts} .store=${store}
        .mayGoOn=${mayGoOn} .signIn=${signIn} .signedOut=${signedOut}
      ></caseroom-quiz>`;
    }
    case 'survey':
      return html`<caseroom-survey
        .run=${run} .survey=${shown.activity.id} .person=${person} .words=${words} .api=${connections.surveys}
        .mayGoOn=${mayGoOn} .signIn=${signIn} .signedOut=${signedOut}
      ></caseroom-survey>`;
    default:
      return assertNever(shown);
  }
}
