import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changeBy } from '../player/shell/course-order';
import { Keys } from '../player/shell/keys';
import { Room } from '../player/shell/room';
import type { Shortcut } from '../player/shell/shortcuts';
import { Whereabouts } from '../player/shell/whereabouts';
import type { Outcome } from '../player/types/attempt';
import type { QuizActivity } from '../player/types/learning';

const host = () => Object.assign(document.createElement('div'), { addController: () => undefined, removeController: () => undefined, requestUpdate: vi.fn(), updateComplete: Promise.resolve(true) });

describe('going back', () => {
  const wentTo = vi.fn<(activity: string) => void>();
  let stands: 'light' | 'flow';
  let whereabouts: Whereabouts;

  beforeEach(() => {
    wentTo.mockClear();
    stands = 'light';
    whereabouts = new Whereabouts(host(), { host: () => stands, base: () => new URL('/', location.href), run: () => 'run-1', wentTo });
    whereabouts.hostConnected();
  });

  afterEach(() => {
    whereabouts.hostDisconnected();
    history.replaceState(null, '', '/');
  });

  function backTo(path: string): void {
    history.replaceState(null, '', path);
    dispatchEvent(new Event('popstate'));
  }

  test('leads to the activity that the address names', () => {
    backTo('/learn/run-1/the%20call');
    expect(wentTo.mock.calls).toEqual([['the call']]);
  });

  test('is nothing of the player where the address is of something else', () => {
    backTo('/learn/run-2/call');
    backTo('/learn/run-1/');
    expect(wentTo).not.toHaveBeenCalled();
  });

  test('is left to the router in the house', () => {
    stands = 'flow';
    backTo('/learn-in/run-1/call');
    expect(wentTo).not.toHaveBeenCalled();
  });

  test('says where something is, and keeps the address on it', () => {
    expect(whereabouts.addressOf('run-1', 'call')).toBe('/learn/run-1/call');
    whereabouts.arrived('call', true);
    expect(location.pathname).toBe('/learn/run-1/call');
  });
});

describe('the keys', () => {
  const heard = vi.fn<(shortcut: Shortcut) => void>();
  let dir: 'ltr' | 'rtl' | undefined;
  const keys = new Keys(() => dir, heard);

  beforeEach(() => {
    heard.mockClear();
    dir = 'ltr';
    keys.hostConnected();
  });

  afterEach(() => keys.hostDisconnected());

  function press(key: string): boolean {
    return !document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, altKey: key.startsWith('Arrow') }));
  }

  test('are heard wherever they are pressed, as the words run', () => {
    expect(press('ArrowLeft')).toBe(true);
    dir = 'rtl';
    press('ArrowLeft');
    expect(heard.mock.calls).toEqual([['previous'], ['next']]);
  });

  test('are left alone where they mean nothing, or nothing is to be heard', () => {
    expect(press('ArrowUp')).toBe(false);
    dir = undefined;
    expect(press('ArrowLeft')).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the room of an element', () => {
  test('is told only where it changes', () => {
    let measure: (width: number) => void = () => undefined;
    vi.stubGlobal('ResizeObserver', function ResizeObserver(tell: (entries: readonly { contentRect: { width: number } }[]) => void) {
      measure = (width) => tell([{ contentRect: { width } }]);
    });
    const element = host();
    const room = new Room(element, 900);
    vi.unstubAllGlobals();

    measure(1200);
    expect([room.isWide, element.requestUpdate.mock.calls.length]).toEqual([true, 0]);
    measure(899);
    measure(400);
    expect([room.isWide, element.requestUpdate.mock.calls.length]).toEqual([false, 1]);
  });
});

describe('an outcome in the outline', () => {
  const before = { completion: 'IN_PROGRESS', success: 'UNKNOWN' } as QuizActivity;
  const graded = { state: 'GRADED', passed: false, passMark: 0.7, scaledScore: 0.5 } as Outcome;

  test('completes the activity, and never takes a pass away', () => {
    expect(changeBy(graded, before)).toEqual({ completion: 'COMPLETED', success: 'FAILED', scaledScore: 0.5 });
    expect(changeBy(graded, { ...before, success: 'PASSED' })).toMatchObject({ success: 'PASSED' });
    expect(changeBy({ ...graded, passMark: 0 }, before)).toMatchObject({ success: 'UNKNOWN' });
  });

  test('that awaits marks completes nothing yet', () => {
    const handedIn = { state: 'SUBMITTED' } as Outcome;
    expect(changeBy(handedIn, before)).toEqual({ completion: 'IN_PROGRESS' });
    expect(changeBy(handedIn, { ...before, completion: 'COMPLETED' })).toEqual({ completion: 'COMPLETED' });
  });
});
