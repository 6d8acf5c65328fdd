/** The letters that a short message of 160 holds: the default alphabet of 3GPP TS 23.038, 6.2.1, and its extension. */

const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** Each of these takes two places: an escape, and the letter. */
const extended = '\f^{}\\[~]|€'

const costs: ReadonlyMap<string, number> = new Map([
  ...Array.from(basic, (letter) => [letter, 1] as const),
  ...Array.from(extended, (letter) => [letter, 2] as const),
])

/** Places that a letter takes; undefined for one that the alphabet has not. */
export const placesTaken = (letter: string): number | undefined => costs.get(letter)

/** The plain letters for those of fine print that would make an English message twice as dear. */
const plainLetters: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '•': '-',
  '\u00a0': ' ',
  '×': 'x',
  '→': '->',
  '°': ' degrees',
  '℃': ' degrees C',
}

export const inPlainLetters = (text: string): string =>
  text.replace(/[“”‘’–—…•\u00a0×→°℃]/g, (letter) => plainLetters[letter] ?? letter)
