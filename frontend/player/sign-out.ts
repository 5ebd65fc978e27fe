/** On the sign-out page: says first what would stay behind on this device, and forgets who was here. */
const form = document.querySelector<HTMLFormElement>('form#sign-out');
const notice = document.querySelector<HTMLElement>('[data-test="waiting-answers"]');

form?.addEventListener('submit', () => window.caseroomForget?.());
void window.caseroomWaiting?.().then((waiting) => {
  if (notice !== null) notice.hidden = waiting === 0;
});

export {};
