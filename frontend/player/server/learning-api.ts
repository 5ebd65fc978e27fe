import type { Appeal, AttemptStarted, QuizCover, Review } from '../types/attempt';
import type { Lesson, LessonCompleted, Outline, OwnCourses, Place } from '../types/learning';
import { request } from './request';

const TOKEN_COOKIE = 'XSRF-TOKEN';

/** What the sign-in cookie lets one read and do. */
export class LearningApi {
  constructor(private readonly base: URL) {}

  courses(): Promise<OwnCourses> {
    return request(this.at('learn'), { headers: READING });
  }

  outline(run: string): Promise<Outline> {
    return request(this.inRun(run, ''), { headers: READING });
  }

  lesson(run: string, content: string): Promise<Lesson> {
    return request(this.inRun(run, `/lessons/${encodeURIComponent(content)}`), { headers: READING });
  }

  cover(run: string, quiz: string): Promise<QuizCover> {
    return request(this.inRun(run, `/quizzes/${encodeURIComponent(quiz)}`), { headers: READING });
  }

  review(run: string, attempt: string): Promise<Review> {
    return request(this.inRun(run, `/attempts/${encodeURIComponent(attempt)}/review`), { headers: READING });
  }

  /** Says of a question of an attempt why its grading should be looked at again; sent again, the first one stands. */
  appeal(run: string, attempt: string, question: string, reason: string): Promise<Appeal> {
    return this.write('POST', this.inRun(run, `/attempts/${encodeURIComponent(attempt)}/appeals`), { question, reason });
  }

  keepPlace(run: string, place: Place): Promise<void> {
    return this.write('PUT', this.inRun(run, '/place'), place);
  }

  completeLesson(run: string, lesson: string): Promise<LessonCompleted> {
    return this.write('POST', this.inRun(run, `/lessons/${encodeURIComponent(lesson)}/complete`));
  }

  /** Starts an attempt; where one is named to be resumed, only that one. `onlyWrong`: a new one asks only what was wrong in the last. */
  startQuiz(run: string, quiz: string, device: string, resume: string | null, code: string | null, onlyWrong = false): Promise<AttemptStarted> {
    return this.write('POST', this.inRun(run, `/quizzes/${encodeURIComponent(quiz)}/attempts`), { device, ...(resume === null ? {} : { resume }), ...(code === null ? {} : { code }), ...(onlyWrong ? { onlyWrong } : {}) });
  }

  /** From where one's own files of a run are had back. */
  filesBase(run: string): URL {
    return new URL(`api/learn/${encodeURIComponent(run)}/files/`, this.base);
  }

  /** Where the images of a run are found. */
  mediaBase(run: string): URL {
    return this.inRun(run, '/');
  }

  private write<T>(method: string, address: URL, body?: unknown): Promise<T> {
    return request(address, {
      method,
      headers: { ...READING, 'X-XSRF-TOKEN': forgeryToken(), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  private inRun(run: string, rest: string): URL {
    return this.at(`learn/${encodeURIComponent(run)}${rest}`);
  }

  private at(path: string): URL {
    return new URL(`api/${path}`, this.base);
  }
}

const READING = { Accept: 'application/json' };

/** What shows the server that a page of ours writes. */
export function forgeryToken(): string {
  const cookie = document.cookie.split('; ').find((each) => each.startsWith(`${TOKEN_COOKIE}=`));
  return cookie === undefined ? '' : decodeURIComponent(cookie.slice(TOKEN_COOKIE.length + 1));
}
