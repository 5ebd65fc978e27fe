import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoLineError, ProblemError } from '../player/server/problem';
import type { SurveyApi } from '../player/server/survey-api';
import { SurveyPage } from '../player/survey/survey-page';
import type { Survey } from '../player/types/survey';
import { found } from './found';
import { wordsOf } from './sample-words';

const words = wordsOf('player', 'player-survey');
const ASKED: Survey = {
  id: 'what-you-think', title: 'What you think', minutes: 2, intro: '<p>It helps us.</p>', thanks: '<p>We read all of it.</p>', group: 5, named: false, preview: false, replied: false,
  items: [
    { kind: 'SCALE', id: 'useful', text: 'I can use this.', low: 'not at all', high: 'fully' },
    { kind: 'CHOICE', id: 'missed', text: 'What did you miss?', several: true, options: [{ id: 'time', text: 'Time' }, { id: 'cases', text: 'Cases' }] },
    { kind: 'REMARK', id: 'change', text: 'What should be different?' },
  ],
};

const survey = vi.fn<SurveyApi['survey']>();
const reply = vi.fn<SurveyApi['reply']>();

beforeEach(() => {
  survey.mockReset().mockResolvedValue(ASKED);
  reply.mockReset().mockResolvedValue(undefined);
  sessionStorage.clear();
});

afterEach(() => document.body.replaceChildren());

async function opened(person = 'amina'): Promise<SurveyPage> {
  const page = Object.assign(new SurveyPage(), {
    words, person, run: 'run-1', survey: 'what-you-think', signIn: '/sign-in', mayGoOn: true, api: { survey, reply } as unknown as SurveyApi,
  });
  document.body.append(page);
  await found('lesson-title');
  return page;
}

function rates(step: number): void {
  document.querySelector<HTMLInputElement>(`[data-item="useful"] input[value="${step}"]`)?.click();
}

function writes(text: string): void {
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('There is no field.');
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

async function sends(): Promise<void> {
  (await found('send-replies')).click();
}

test('what is kept is said before anybody replies', async () => {
  await opened();

  const said = (await found('survey-promise')).textContent;

  expect(said).toContain('Not who, not when');
  expect(said).toContain('only 5 people at a time');
});

test('a survey that keeps names says so as clearly, and is told apart at a glance', async () => {
  survey.mockResolvedValue({ ...ASKED, named: true });
  await opened();

  const said = await found('survey-promise');

  expect(said.textContent).toContain('Your name is kept with what you say');
  expect(said.textContent).not.toContain('Nobody can tell');
  expect(said.classList.contains('survey-named')).toBe(true);
  expect(document.querySelector('.tag')?.textContent).toContain('With your name');
});

test('all replies go at once, and what was left out does not', async () => {
  await opened();
  rates(4);
  writes('More cases.');
  expect(reply).not.toHaveBeenCalled();

  await sends();

  expect((await found('survey-replied')).textContent).toContain('Thank you');
  expect(reply).toHaveBeenCalledExactlyOnceWith('run-1', 'what-you-think', {
    useful: { kind: 'RATED', step: 4 }, change: { kind: 'WRITTEN', text: 'More cases.' },
  });
  expect(sessionStorage).toHaveLength(0);
});

test('a reply can be taken back, and nothing at all is not sent', async () => {
  await opened();
  rates(4);
  (await found('take-back')).click();

  await sends();

  await vi.waitFor(() => expect(document.body.textContent).toContain('at least one question'));
  expect(reply).not.toHaveBeenCalled();
});

test('without a line the replies stay, also where the page is loaded again, and are nobody else’s', async () => {
  reply.mockRejectedValue(new NoLineError('cut'));
  await opened();
  rates(2);
  await sends();
  await vi.waitFor(() => expect(document.body.textContent).toContain('No connection'));

  document.body.replaceChildren();
  await opened();
  expect(document.querySelector<HTMLInputElement>('[data-item="useful"] input[value="2"]')?.checked).toBe(true);

  document.body.replaceChildren();
  await opened('bashir');
  expect(document.querySelector('input:checked')).toBeNull();
});

test('who has replied before is told so', async () => {
  reply.mockRejectedValue(new ProblemError(409, 'replied-already', {}, null));
  await opened();
  rates(2);

  await sends();

  expect((await found('survey-replied')).textContent).toContain('before');
});

test('of a preview nothing can be sent', async () => {
  survey.mockResolvedValue({ ...ASKED, preview: true });
  await opened();

  expect((await found('send-replies')).hasAttribute('disabled')).toBe(true);
});
