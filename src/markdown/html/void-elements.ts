/** The elements among those of kebao that have neither content nor an end tag (HTML, 13.1.2). */
const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'track'])

export const isVoid = (tagName: string): boolean => voids.has(tagName)
