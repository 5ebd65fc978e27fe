import type { LearningApi } from '../server/learning-api';
import { isPassing } from '../server/problem';
import type { Lesson, Outline, OwnCourses } from '../types/learning';
import { lastPerson, rememberPerson } from './last-person';
import type { Shelf } from './shelf';

/** Reads from the server, and from the shelf where there is no line. */
export class Reading {
  constructor(
    private readonly api: LearningApi,
    private readonly shelf: Shelf,
  ) {}

  async courses(): Promise<OwnCourses> {
    return this.keeping('courses', () => this.api.courses(), (courses) => courses.person.id);
  }

  async outline(run: string): Promise<Outline> {
    return this.keeping(`outline ${run}`, () => this.api.outline(run), (outline) => outline.person.id);
  }

  async lesson(run: string, content: string): Promise<Lesson> {
    return this.keeping(`lesson ${run} ${content}`, () => this.api.lesson(run, content), () => lastPerson());
  }

  /** The outline as it was last read on this tab, whatever the server says now. */
  async outlineAsKept(run: string): Promise<Outline | undefined> {
    const person = lastPerson();
    return person === null ? undefined : this.shelf.get(person, `outline ${run}`);
  }

  private async keeping<T>(name: string, ask: () => Promise<T>, personOf: (answer: T) => string | null): Promise<T> {
    try {
      const answer = await ask();
      const person = personOf(answer);
      if (person !== null) {
        rememberPerson(person);
        void this.shelf.put(person, name, answer);
      }
      return answer;
    } catch (failure) {
      const person = lastPerson();
      const copy = isPassing(failure) && person !== null ? await this.shelf.get<T>(person, name) : undefined;
      if (copy === undefined) throw failure;
      return copy;
    }
  }
}
