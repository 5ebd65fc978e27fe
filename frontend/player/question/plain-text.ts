/** The text of sanitized HTML, on one line. */
export function plainText(html: string): string {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  return (inert.body.textContent ?? '').replace(/\s+/g, ' ').trim();
}
