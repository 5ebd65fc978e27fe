const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const plurals = new Map<string, Intl.PluralRules>();
const lists = new Map<string, Intl.ListFormat>();

/** How a locale writes numbers. To make a format takes far longer than to use one, so each is made once. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(numbers, `${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** How a locale writes days and times. English is read in many countries: the day before the month, as most of them write it, and 24 hours. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dates, `${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options));
}

/** Which numbers a locale speaks of in the same way. */
export function pluralRules(locale: string, options: Intl.PluralRulesOptions): Intl.PluralRules {
  return once(plurals, `${locale} ${options.type ?? ''}`, () => new Intl.PluralRules(locale, options));
}

/** How a locale lists several things: all of them, or any one. */
export function listFormat(locale: string, type: 'conjunction' | 'disjunction' = 'conjunction'): Intl.ListFormat {
  return once(lists, `${locale} ${type}`, () => new Intl.ListFormat(locale, { type }));
}

/** What a map holds under a key; made when it is first asked for. */
export function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  let one = made.get(key);
  if (one === undefined) {
    one = make();
    made.set(key, one);
  }
  return one;
}
