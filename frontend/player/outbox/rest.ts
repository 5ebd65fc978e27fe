/** A rest before the next try, from which one may be woken. */
export class Rest {
  /** Ends the rest, where there is one. */
  wake: () => void = () => undefined;

  /** Comes after so many milliseconds, or once it is woken. */
  take(millis: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, millis);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
