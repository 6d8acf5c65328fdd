/** What a UTF-16 unit is to a reader. Every passage is read by it unit by unit, so that it is looked up in a table. */

/** CJK ideographs of the basic plane. */
export const HAN = 1
/** The first unit of an ideograph beyond the basic plane, where they are written as surrogate pairs. */
const HIGH = 2
const LETTER = 3
/** What stands inside a word or a number without ending it: 3.5, don’t. */
export const JOINER = 4
/** A semicolon parts clauses that can be read by themselves (GB/T 15834-2011 4.6). */
export const END = 5
/** What `\s` means, but for the line end, which is an end. */
export const BLANK = 6

const kindTable = (): Uint8Array => {
  const table = new Uint8Array(0x10000)
    .fill(LETTER, 0x30, 0x3a)
    .fill(LETTER, 0x41, 0x5b)
    .fill(LETTER, 0x61, 0x7b)
    .fill(LETTER, 0xc0, 0x250)
    .fill(BLANK, 0x09, 0x0e)
    .fill(BLANK, 0x2000, 0x200b)
    .fill(HAN, 0x3007, 0x3008)
    .fill(HAN, 0x3400, 0x4dc0)
    .fill(HAN, 0x4e00, 0xa000)
    .fill(HIGH, 0xd840, 0xd900)
  for (const blank of ' \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') table[blank.charCodeAt(0)] = BLANK
  for (const joiner of ".'’-") table[joiner.charCodeAt(0)] = JOINER
  for (const end of '。！？!?；;…\n') table[end.charCodeAt(0)] = END
  return table
}

const kinds = kindTable()

/** One of the above, or zero for what is nothing of the kind; the offset must be one of the text. */
export const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] as number

/**
 * A word counts where it begins. The first row is for units outside of a word, the second for those within one; each
 * says of every kind what it adds to the length, or which row is for the unit behind it. Where words begin and end no
 * processor can foresee: to look it up takes less time than to ask.
 */
const WITHIN = 7
// biome-ignore format: a table is read by its rows
const adds = Uint8Array.of(
  0, 1, 1, 1, 0, 0, 0,
  0, 1, 1, 0, 0, 0, 0,
)
// biome-ignore format: a table is read by its rows
const rows = Uint8Array.of(
  0, 0, 0, WITHIN, 0, 0, 0,
  0, 0, 0, WITHIN, WITHIN, 0, 0,
)

/** The row that a text begins with. */
export const OUTSIDE = 0

/** What a unit adds to the length of a text. */
export const lengthOf = (row: number, kind: number): number => adds[row + kind] as number

/** The row for the unit behind one. */
export const rowBehind = (row: number, kind: number): number => rows[row + kind] as number
