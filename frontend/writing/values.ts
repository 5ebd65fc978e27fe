import type { Value } from './writing-api';

type Keys = { readonly [key: string]: Value } | null | undefined;

/** The text behind a key; empty where there is none. */
export function text(values: Keys, key: string): string {
  const value = values?.[key];
  return typeof value === 'string' ? value.trim() : '';
}

/** The items behind a key; none where there is no list. */
export function items(values: Keys, key: string): readonly Value[] {
  const value = values?.[key];
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

/** The texts behind a key. */
export function texts(values: Keys, key: string): readonly string[] {
  return items(values, key).filter((each): each is string => typeof each === 'string');
}

/** The items that are themselves made of keys. */
export function records(values: Keys, key: string): readonly { readonly [key: string]: Value }[] {
  return items(values, key).map((each) => (typeof each === 'object' && !Array.isArray(each) ? (each as { readonly [key: string]: Value }) : {}));
}

/** The keys behind a key; none where it has no keys. */
export function mapping(values: Keys, key: string): { readonly [key: string]: Value } {
  const value = values?.[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [key: string]: Value }) : {};
}

/** An id that no other item has: the next letter, or the next number. */
export function freeId(taken: readonly string[], stem = ''): string {
  if (stem === '') {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') if (!taken.includes(letter)) return letter;
  }
  for (let number = 1; ; number++) {
    const id = `${stem === '' ? 'option' : stem}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

/** An id of the letters of a name, which no other item has; undefined where the name has too few. */
export function slug(name: string, taken: readonly string[]): string | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const stem = plain.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+/, '').slice(0, 60).replace(/-+$/, '');
  if (stem.length < 2) return undefined;
  return taken.includes(stem) ? freeId(taken, stem) : stem;
}

/** What tells the items of a list apart while they move: their ids, and their number where an id is there twice. */
export function keysOf(list: readonly { readonly [key: string]: Value }[], key = 'id'): string[] {
  const ids = list.map((each) => text(each, key));
  return ids.map((id, index) => (id !== '' && ids.indexOf(id) === index ? id : `${id}#${index}`));
}
