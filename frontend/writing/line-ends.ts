/** A text as a text area holds it: with one kind of line end. */
export function shown(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The file with what was typed in a text area; where nothing was typed, its line ends are what they were. */
export function withTyped(file: string, typed: string): string {
  const before = shown(file);
  if (before === typed) return file;
  let start = 0;
  const most = Math.min(before.length, typed.length);
  while (start < most && before[start] === typed[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === typed[typed.length - 1 - tail]) tail++;
  const middle = typed.slice(start, typed.length - tail);
  const lineEnd = file.includes('\r\n') ? '\r\n' : '\n';
  return file.slice(0, inFile(file, start)) + middle.replace(/\n/g, lineEnd) + file.slice(inFile(file, before.length - tail));
}

/** The offset in the file that an offset in the shown text stands for. */
function inFile(file: string, offset: number): number {
  let at = 0;
  for (let seen = 0; seen < offset; seen++) at += file[at] === '\r' && file[at + 1] === '\n' ? 2 : 1;
  return at;
}
