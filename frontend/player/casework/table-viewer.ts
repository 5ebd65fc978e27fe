import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element';
import type { Answer } from '../types/answer';
import { BLANK } from '../types/answer';
import type { EvidenceRow, EvidenceTable } from '../types/case-file';
import type { Words } from '../words/words';
import { inZone, longColumns, rowsOf, type TableLook } from './table-rows';

/** A task whose answer is marks on the lines of this table. */
export interface Marks {
  readonly chosen: readonly string[];
  readonly closed: boolean;
  readonly give: (answer: Answer) => void;
}


const ZONES = [-480, -420, -300, -180, 0, 60, 120, 180, 330, 420, 480, 540];

/** A table of evidence: filtered, sorted, in another time zone, and marked where a task asks for it. */
export class TableViewer extends LightElement {
  static override properties = {
    table: { attribute: false },
    words: { attribute: false },
    marks: { attribute: false },
    look: { state: true },
    zone: { state: true },
  };

  declare table: EvidenceTable;
  declare words: Words;
  declare marks: Marks | null;
  protected declare look: TableLook;
  protected declare zone: number;
  /** Which columns hold more than fits on a line. */
  private long: readonly boolean[] = [];

  constructor() {
    super();
    this.marks = null;
    this.look = { filter: '', column: null, descending: false };
    this.zone = 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('table')) this.long = longColumns(this.table);
  }

  protected override render(): TemplateResult {
    const { table, words } = this;
    const rows = rowsOf(table, this.look);
    return html`
      <div class="viewer-bar">
        <label>${words.say('player.case.filter')} <input type="search" data-test="filter-rows" .value=${this.look.filter} @input=${this.filtered} /></label>
        ${table.columns.some(({ type }) => type === 'INSTANT') ? this.zones() : nothing}
        <p class="quiet-text" role="status">${words.say('player.case.rows', { count: rows.length, all: table.rows.length })}</p>
      </div>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${plain(table.title)}>
        <table class="evidence-table" data-test="evidence-table">
          <thead>
            <tr>
              ${this.marks === null ? nothing : html`<th scope="col">${words.say('player.case.mark')}</th>`}
              ${table.columns.map(({ header }, index) => this.header(plain(header), index))}
            </tr>
          </thead>
          <tbody>
            ${rows.length === 0 ? this.noRow() : rows.map((row) => this.row(row))}
          </tbody>
        </table>
      </div>
    `;
  }

  private zones(): TemplateResult {
    const { words } = this;
    return html`<label>${words.say('player.case.zone')}
      <select data-test="zone" @change=${(change: Event) => (this.zone = Number((change.target as HTMLSelectElement).value))}>
        ${ZONES.map((minutes) => html`<option value=${minutes} ?selected=${minutes === this.zone}>${zoneName(minutes)}</option>`)}
      </select></label>`;
  }

  private header(header: string, index: number): TemplateResult {
    const { column, descending } = this.look;
    const sorted = column === index ? (descending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" aria-sort=${sorted}>
      <button type="button" class="quiet" data-test="sort" @click=${() => this.sort(index)}>${header}<span aria-hidden="true">${sorted === 'none' ? '' : descending ? ' ↓' : ' ↑'}</span></button>
    </th>`;
  }

  private noRow(): TemplateResult {
    const columns = this.table.columns.length + (this.marks === null ? 0 : 1);
    return html`<tr><td colspan=${columns} class="cell-none" data-test="no-row">${this.words.say('player.case.no-rows', { sought: this.look.filter.trim() })}</td></tr>`;
  }

  private row(row: EvidenceRow): TemplateResult {
    const { marks } = this;
    const marked = marks?.chosen.includes(row.id) ?? false;
    return html`<tr class=${marked ? 'row-marked' : ''} data-row=${row.id}>
      ${marks === null
        ? nothing
        : html`<td><input
            type="checkbox"
            data-test="mark-row"
            aria-label=${this.words.say('player.case.mark-row', { row: row.cells[0] ?? row.id })}
            .checked=${marked}
            ?disabled=${marks.closed}
            @change=${(change: Event) => this.mark(row.id, (change.target as HTMLInputElement).checked)}
          /></td>`}
      ${row.cells.map((cell, index) => this.cell(cell, index))}
    </tr>`;
  }

  private cell(cell: string, column: number): TemplateResult {
    const type = this.table.columns[column]?.type ?? 'TEXT';
    const long = this.long[column] === true ? ' cell-long' : '';
    if (type === 'TEXT') return html`<td class=${`cell-text${long}`} dir="auto">${cell}</td>`;
    return html`<td class=${`cell-${type.toLowerCase()}${long}`} dir="ltr">${type === 'INSTANT' ? inZone(cell, this.zone) : cell}</td>`;
  }

  private mark(row: string, on: boolean): void {
    const { marks } = this;
    if (marks === null) return;
    const chosen = on ? [...marks.chosen, row] : marks.chosen.filter((each) => each !== row);
    marks.give(chosen.length === 0 ? BLANK : { kind: 'CHOSEN', options: chosen });
  }

  private sort(column: number): void {
    const { look } = this;
    this.look = look.column !== column
      ? { ...look, column, descending: false }
      : look.descending ? { ...look, column: null, descending: false } : { ...look, descending: true };
  }

  private readonly filtered = (input: Event): void => {
    this.look = { ...this.look, filter: (input.target as HTMLInputElement).value };
  };
}

function zoneName(minutes: number): string {
  const size = Math.abs(minutes);
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}

function plain(text: string): string {
  return text.replace(/<[^>]*>/g, '');
}
