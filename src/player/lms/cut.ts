/** Cuts text to what a field of an LMS holds, counted as JavaScript counts it; never within a surrogate pair. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
