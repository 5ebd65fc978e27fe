import type { Answer } from '../types/answer';
import type { Effort, Practice, PracticeResult } from '../types/practice';
import { forgeryToken } from './learning-api';
import { request } from './request';

/** Practising, with the sign-in cookie. Each of these may be sent again. */
export class PracticeApi {
  constructor(private readonly base: URL) {}

  next(): Promise<Practice> {
    return this.write('POST', 'next', {});
  }

  answer(review: string, answer: Answer): Promise<PracticeResult> {
    return this.write('PUT', `reviews/${encodeURIComponent(review)}/answer`, { answer });
  }

  rate(review: string, rating: Effort): Promise<void> {
    return this.write('PUT', `reviews/${encodeURIComponent(review)}/rating`, { rating });
  }

  takeOut(review: string): Promise<void> {
    return this.write('POST', `reviews/${encodeURIComponent(review)}/known`, {});
  }

  private write<T>(method: string, path: string, body: unknown): Promise<T> {
    return request(new URL(`api/practice/${path}`, this.base), {
      method,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': forgeryToken() },
      body: JSON.stringify(body),
    });
  }
}
