/** Shows the definition of a glossary term on a card below it; by click, touch and keyboard alike. */
export class TermCard {
  private term: HTMLElement | undefined;

  /** `card` lies in `page`, which is what it is placed against, and is a live region. */
  constructor(
    private readonly page: HTMLElement,
    private readonly card: HTMLElement,
  ) {}

  toggle(term: HTMLElement): void {
    if (this.term === term) this.close();
    else this.open(term);
  }

  close(): void {
    this.term?.setAttribute('aria-expanded', 'false');
    this.term = undefined;
    this.card.replaceChildren();
    this.card.classList.remove('term-card-open');
  }

  private open(term: HTMLElement): void {
    this.close();
    this.term = term;
    term.setAttribute('aria-expanded', 'true');
    const word = document.createElement('strong');
    word.textContent = term.textContent;
    const definition = document.createElement('span');
    definition.textContent = term.dataset['definition'] ?? '';
    this.card.replaceChildren(word, definition);
    this.card.classList.add('term-card-open');
    this.place(term);
  }

  private place(term: HTMLElement): void {
    const page = this.page.getBoundingClientRect();
    const last = Array.from(term.getClientRects()).at(-1) ?? term.getBoundingClientRect();
    const toRight = getComputedStyle(this.page).direction === 'rtl' ? page.right - last.right : last.left - page.left;
    const room = page.width - this.card.offsetWidth;
    this.card.style.insetBlockStart = `${last.bottom - page.top + 6}px`;
    this.card.style.insetInlineStart = `${Math.max(0, Math.min(toRight, room))}px`;
  }
}
