import { ReadMarks } from '../keeping/read-marks';
import { Reading } from '../keeping/reading';
import { Shelf } from '../keeping/shelf';
import { AttemptApi } from '../server/attempt-api';
import { LearningApi } from '../server/learning-api';
import { PracticeApi } from '../server/practice-api';
import { SurveyApi } from '../server/survey-api';

/** Where the player gets things from and sends them to, wherever the application is rooted. */
export class Connections {
  private readonly shelf = new Shelf();

  constructor(private readonly rootedAt: () => string) {}

  get base(): URL {
    const root = this.rootedAt();
    return new URL(root.endsWith('/') ? root : `${root}/`, location.href);
  }

  /** Where one signs in and comes back from. */
  get signIn(): string {
    const address = new URL('sign-in', this.base);
    address.searchParams.set('to', location.pathname + location.search);
    return address.pathname + address.search;
  }

  get learning(): LearningApi {
    return new LearningApi(this.base);
  }

  get attempts(): AttemptApi {
    return new AttemptApi(this.base);
  }

  get practice(): PracticeApi {
    return new PracticeApi(this.base);
  }

  get surveys(): SurveyApi {
    return new SurveyApi(this.base);
  }

  get reading(): Reading {
    return new Reading(this.learning, this.shelf);
  }

  marksOf(person: string): ReadMarks {
    return new ReadMarks(this.learning, this.shelf, person);
  }
}
