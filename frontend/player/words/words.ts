import { IntlMessageFormat, type Formatters } from 'intl-messageformat';
import { dateFormat, listFormat, numberFormat, once, pluralRules } from './formats';

/** The words of one language, as the server gives them. */
export interface Catalogue {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Readonly<Record<string, string>>;
}

type Value = string | number;

/** What a message has that is more than text. */
const HAS_SYNTAX = /[{}']/;

/** What all messages of a locale share. */
function formattersOf(locale: string): Formatters {
  return {
    getNumberFormat: (_, options) => numberFormat(locale, options),
    getDateTimeFormat: (_, options) => dateFormat(locale, options ?? {}),
    getPluralRules: (_, options) => pluralRules(locale, options ?? {}),
  };
}

/** Says things in the reader's language: words, numbers, times. Knows in which language the course is written, which may be another. */
export class Words {
  private readonly formats = new Map<string, IntlMessageFormat>();
  private readonly formatters: Formatters;
  private readonly neighbours = new Map<string, Words>();

  /** @param courseLanguage undefined where what is shown is no course's, or it is not known yet */
  constructor(
    private readonly catalogue: Catalogue,
    private readonly courseLanguage?: string,
  ) {
    this.formatters = formattersOf(catalogue.locale);
  }

  /** The same words, around a course in this language: the very same each time, so that nothing is shown anew without need. */
  around(courseLanguage: string): Words {
    if (courseLanguage === this.courseLanguage) return this;
    return once(this.neighbours, courseLanguage, () => new Words(this.catalogue, courseLanguage));
  }

  /** The `lang` of what the author of the course has written; empty where it is not known, as HTML has it. */
  get courseLang(): string {
    return this.courseLanguage ?? '';
  }

  get locale(): string {
    return this.catalogue.locale;
  }

  get dir(): 'ltr' | 'rtl' {
    return this.catalogue.dir;
  }

  /** The message of a key; a key without a message shows itself. */
  say(key: string, values: Readonly<Record<string, Value>> = {}): string {
    const message = this.catalogue.messages[key];
    if (message === undefined) return key;
    if (!HAS_SYNTAX.test(message)) return message;
    const format = once(this.formats, key, () => new IntlMessageFormat(message, this.locale, undefined, { ignoreTag: true, formatters: this.formatters }));
    return String(format.format({ ...values }));
  }

  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return numberFormat(this.locale, options).format(value);
  }

  /** A decimal as it came, with all its digits, in the reader's notation. */
  decimal(value: string): string {
    return numberFormat(this.locale, { maximumFractionDigits: 20 }).format(value as unknown as number);
  }

  percent(share: number): string {
    return this.number(share, { style: 'percent', maximumFractionDigits: 1 });
  }

  minutes(minutes: number): string {
    return this.number(minutes, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  }

  /** A span in the largest unit in which it is whole. */
  span(minutes: number): string {
    const [value, unit] = minutes % 1_440 === 0 ? [minutes / 1_440, 'day'] : minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
    return this.number(value, { style: 'unit', unit, unitDisplay: 'long' });
  }

  kilobytes(bytes: number): string {
    return this.number(Math.max(1, Math.round(bytes / 1000)), { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' });
  }

  /** The time of day on 24 hours, with the date where it was not today. */
  time(instant: string): string {
    const when = new Date(instant);
    const today = when.toDateString() === new Date().toDateString();
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    return dateFormat(this.locale, today ? clock : { day: 'numeric', month: 'short', ...clock }).format(when);
  }

  day(moment: Date): string {
    return dateFormat(this.locale, { dateStyle: 'medium' }).format(moment);
  }

  date(instant: string): string {
    return dateFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }).format(new Date(instant));
  }

  list(parts: readonly string[]): string {
    return listFormat(this.locale).format(parts);
  }

  /** Several of which any one will do. */
  anyOf(parts: readonly string[]): string {
    return listFormat(this.locale, 'disjunction').format(parts);
  }

  /** A list of what the author of the course has written, as the course's language joins it. */
  courseList(parts: readonly string[]): string {
    return listFormat(this.courseLanguage ?? this.locale).format(parts);
  }
}
