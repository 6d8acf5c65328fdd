/** Estimates how long a text grows when its link definitions are put where they are used. */

const DEFINITION = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/gm
const REFERENCE = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/g

/** Labels are compared as CommonMark compares them. */
const normalise = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()

/** UTF-16 units of all definitions, each counted as often as its label stands in brackets. */
export const expansionOf = (body: string): number => {
  if (!body.includes(']:')) return 0
  const starts = [...body.matchAll(DEFINITION)]
  const lengths = new Map<string, number>()
  starts.forEach(({ 1: label = '', index }, at) => {
    // A definition ends before a blank line or the next one; its title may run over many lines.
    const most = body.slice(index, starts[at + 1]?.index)
    const blank = most.search(/\n[ \t]*\r?\n|\r[ \t]*\r/)
    const name = normalise(label)
    lengths.set(name, Math.max(lengths.get(name) ?? 0, blank < 0 ? most.length : blank))
  })
  if (lengths.size === 0) return 0
  let total = 0
  for (const [, label = ''] of body.matchAll(REFERENCE)) total += lengths.get(normalise(label)) ?? 0
  return total
}
