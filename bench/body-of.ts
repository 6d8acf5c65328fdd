/** A Markdown document without its front matter, which ends with the first line of `---` behind its own. */
export const bodyOf = (text: string): string => text.slice(text.indexOf('\n---\n', 4) + 5)
