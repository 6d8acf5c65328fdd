/** Links every requirement row that a text cites: `N三(四); R116`. */

export const linkRows = (text: string): string =>
  text.replace(/\bR\d{3}\b/g, (row) => `[${row}](requirements.md#${row.toLowerCase()})`)
