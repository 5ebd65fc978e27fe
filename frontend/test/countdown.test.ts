import { describe, expect, test, vi } from 'vitest';
import { clockFace, Countdown } from '../player/quiz/countdown';

const DEADLINE = Date.parse('2026-11-23T11:00:00Z');

describe('a countdown', () => {
  test('goes by the clock of the server, whatever the device believes', () => {
    const countdown = new Countdown(DEADLINE, 3_600_000, silent(), () => DEADLINE - 3_600_000 - 90_000);
    expect(countdown.leftMillis).toBe(90_000);
  });

  test('announces five minutes and one minute, once each', () => {
    let now = DEADLINE - 400_000;
    const minutesLeft = vi.fn();
    const countdown = new Countdown(DEADLINE, 0, { ...silent(), minutesLeft }, () => now);
    for (const left of [301_000, 300_000, 299_000, 61_000, 59_000, 58_000]) {
      now = DEADLINE - left;
      countdown.look();
    }
    expect(minutesLeft.mock.calls).toEqual([[5], [1]]);
  });

  test('tells once that time is up, not in the same instant for everybody', () => {
    vi.useFakeTimers();
    const timeIsUp = vi.fn();
    const countdown = new Countdown(DEADLINE, 0, { ...silent(), timeIsUp }, () => DEADLINE + 5);
    countdown.look();
    countdown.look();
    vi.advanceTimersByTime(4_000);
    expect(timeIsUp).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  test('shows minutes and seconds, and hours where there are any', () => {
    expect(clockFace(61_000, 'en')).toBe('01:01');
    expect(clockFace(3_661_000, 'en')).toBe('01:01:01');
  });
});

function silent(): ConstructorParameters<typeof Countdown>[2] {
  return { tick: () => undefined, minutesLeft: () => undefined, timeIsUp: () => undefined };
}
