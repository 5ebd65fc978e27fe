import type { Replies, Survey } from '../types/survey';
import { forgeryToken } from './learning-api';
import { request } from './request';

/** Surveys, with the sign-in cookie. All replies go at once. */
export class SurveyApi {
  constructor(private readonly base: URL) {}

  survey(run: string, survey: string): Promise<Survey> {
    return request(this.at(run, survey), { headers: { Accept: 'application/json' } });
  }

  reply(run: string, survey: string, replies: Replies): Promise<void> {
    return request(this.at(run, survey), {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': forgeryToken() },
      body: JSON.stringify({ replies }),
    });
  }

  private at(run: string, survey: string): URL {
    return new URL(`api/surveys/${encodeURIComponent(run)}/${encodeURIComponent(survey)}`, this.base);
  }
}
