/** Leads to a line of a text area, counted from 0: it has the focus, is selected and can be seen. */
export function leadToLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const index = Math.min(Math.max(0, line), lines.length - 1);
  const start = lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[index]?.length ?? 0));
  area.scrollTop = (area.scrollHeight * index) / lines.length - area.clientHeight / 3;
}
