import type { Change, NewValue, Value } from './writing-api';

type Keys = { readonly [key: string]: Value };
type Step = string | number;

/** What a file will say once some changes are made: what its form shows until they are. A change that finds no place changes nothing. */
export function withChanges(values: Keys, changes: readonly Change[]): Keys {
  return changes.reduce<Keys>((keys, change) => at(keys, stepsOf(change.path), change) as Keys, values);
}

/** The changes with some more; who types on in a field changes one value, once. The first ones stay as they are. */
export function joined(changes: readonly Change[], more: readonly Change[], fixed: number): readonly Change[] {
  return more.reduce<readonly Change[]>((all, change) => {
    const other = all.findLastIndex((each) => each.value === undefined || each.path === change.path);
    const same = other >= fixed && change.value !== undefined && all[other]?.value !== undefined;
    return same ? all.with(other, change) : [...all, change];
  }, changes);
}

function stepsOf(path: string): readonly Step[] {
  return [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) => (index === undefined ? (key ?? '') : Number(index)));
}

function at(value: Value | undefined, [step, ...rest]: readonly Step[], change: Change): Value | undefined {
  if (step === undefined) return made(value, change);
  if (typeof step === 'number') return Array.isArray(value) ? item(value as readonly Value[], step, rest, change) : value;
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const keys = value as Keys;
  const next = at(keys[step], rest, change);
  return Object.fromEntries([...Object.entries(keys).filter(([key]) => key !== step || next !== undefined), ...(next === undefined ? [] : [[step, next] as const])]);
}

function item(list: readonly Value[], index: number, rest: readonly Step[], change: Change): readonly Value[] {
  return list.flatMap((each, place) => {
    if (place !== index) return [each];
    const next = at(each, rest, change);
    return next === undefined ? [] : [next];
  });
}

function made(value: Value | undefined, { value: set, add, remove, up }: Change): Value | undefined {
  const list = Array.isArray(value) ? (value as readonly Value[]) : [];
  if (remove === true) return undefined;
  if (add !== undefined) return [...list, plain(add)];
  if (up !== undefined) return list.map((each, place) => (place === up - 1 ? (list[up] ?? each) : place === up ? (list[up - 1] ?? each) : each));
  return set === undefined || (Array.isArray(set) && set.length === 0) ? undefined : plain(set);
}

/** As the server says it: numbers and truth as their words. */
function plain(value: NewValue): Value {
  if (Array.isArray(value)) return (value as readonly NewValue[]).map(plain);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return String(value);
}
