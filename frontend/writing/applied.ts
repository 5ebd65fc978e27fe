import type { Change, NewValue, Value } from './writing-api';

export type Values = { readonly [key: string]: Value };

type Open = Open[] | { [key: string]: Open } | string;
type Step = string | number;

/** The values of a file after some changes, as the server will make them. Changes that lead nowhere change nothing. */
export function applied(values: Values, changes: readonly Change[]): Values {
  const copy = JSON.parse(JSON.stringify(values)) as { [key: string]: Open };
  changes.forEach((change) => apply(copy, change));
  return copy;
}

/** Whether a change moves what stands behind it, so that later paths mean something else without it. */
export function isStructural(change: Change): boolean {
  return change.remove === true || change.up !== undefined || change.add !== undefined;
}

/** Whether two pieces say the same, in whatever order their keys stand. */
export function same(one: Value | undefined, other: Value | undefined): boolean {
  return ordered(one) === ordered(other);
}

/** Whether changes that were meant for one state of a file mean the same in another: each path leads past the same items to the same value. */
export function meansTheSame(changes: readonly Change[], before: Values, now: Values): boolean {
  let [mine, theirs] = [before, now];
  return changes.every((change) => {
    const steps = stepsOf(change.path);
    const fits = steps.every((_, depth) => idAt(mine, steps.slice(0, depth)) === idAt(theirs, steps.slice(0, depth))) && fitsThere(change, steps, mine, theirs);
    mine = applied(mine, [change]);
    theirs = applied(theirs, [change]);
    return fits;
  });
}

/** Whether some changes stand in a later state of the file, are not there yet, or can't be told from what somebody else did. */
export function standing(changes: readonly Change[], before: Values, now: Values): 'made' | 'open' | 'unsure' {
  const after = applied(before, changes);
  const isAsIn = (values: Values): boolean => changes.every((change) => same(at(values, placeOf(change)), at(now, placeOf(change))));
  if (isAsIn(after)) return 'made';
  return isAsIn(before) ? 'open' : 'unsure';
}

/** Where a change shows: at its value, or in its list. */
function placeOf(change: Change): Step[] {
  const steps = stepsOf(change.path);
  return change.remove === true && typeof steps[steps.length - 1] === 'number' ? steps.slice(0, -1) : steps;
}

function fitsThere(change: Change, steps: readonly Step[], mine: Values, theirs: Values): boolean {
  if (change.up !== undefined) return [change.up - 1, change.up].every((index) => same(at(mine, [...steps, index]), at(theirs, [...steps, index])));
  if (change.add === undefined) return same(at(mine, steps), at(theirs, steps));
  const listed = at(theirs, steps);
  const id = idAt({ added: written(change.add) }, ['added']);
  return id === '' || !Array.isArray(listed) || listed.every((_, index) => idAt(theirs, [...steps, index]) !== id);
}

function apply(root: { [key: string]: Open }, change: Change): void {
  const steps = stepsOf(change.path);
  const last = steps[steps.length - 1];
  const parent = at(root, steps.slice(0, -1)) as Open | undefined;
  const here = at(root, steps) as Open | undefined;
  if (last === undefined || parent === undefined || typeof parent === 'string') return;
  if (change.remove === true) {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else Reflect.deleteProperty(parent, last);
  } else if (change.up !== undefined) {
    if (Array.isArray(here)) here.splice(change.up - 1, 0, ...here.splice(change.up, 1));
  } else if (change.add !== undefined) {
    if (Array.isArray(here)) here.push(written(change.add));
    else put(parent, last, [written(change.add)]);
  } else if (change.value !== undefined) {
    if (Array.isArray(change.value) && change.value.length === 0 && !Array.isArray(parent)) Reflect.deleteProperty(parent, last);
    else put(parent, last, written(change.value));
  }
}

function put(parent: Open[] | { [key: string]: Open }, step: Step, value: Open): void {
  if (Array.isArray(parent)) parent[Number(step)] = value;
  else parent[step] = value;
}

function written(value: NewValue): Open {
  if (Array.isArray(value)) return (value as readonly NewValue[]).map(written);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, written(each)]));
  return String(value);
}

function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index === undefined ? (key ?? '') : Number(index)));
}

function at(values: Values, steps: readonly Step[]): Value | undefined {
  return steps.reduce<Value | undefined>((here, step) => (typeof here === 'object' ? (here as { readonly [key: string]: Value })[step] : undefined), values);
}

function idAt(values: Values, steps: readonly Step[]): string {
  const item = at(values, steps);
  const id = typeof item === 'object' && !Array.isArray(item) ? (item as Values)['id'] : undefined;
  return typeof id === 'string' ? id : '';
}

function ordered(value: Value | undefined): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1))) : each));
}
