/** Rising numbers as short text, for the files of a search: JSON holds nothing shorter that needs no decoder of its own. */

/** Six bits a character, none of which JSON has to escape. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Stands before a map of bits; lists begin with a digit. */
const MAP = '*'

const MORE = 32

const values = new Uint8Array(128)
for (let at = 0; at < DIGITS.length; at += 1) values[DIGITS.charCodeAt(at)] = at

const digit = (value: number): string => DIGITS.charAt(value)

/** Five bits a character, the lowest first; the sixth says that more follow (as in source maps, ECMA-426). */
const gap = (value: number): string => {
  let text = ''
  let rest = value
  while (rest >= MORE) {
    text += digit((rest % MORE) + MORE)
    rest = Math.floor(rest / MORE)
  }
  return text + digit(rest)
}

const listText = (numbers: readonly number[]): string => {
  let before = -1
  let text = ''
  for (const number of numbers) {
    text += gap(number - before - 1)
    before = number
  }
  return text
}

const mapText = (numbers: readonly number[]): string => {
  const bits = new Uint8Array(Math.floor((numbers[numbers.length - 1] ?? -1) / 6) + 1)
  for (const number of numbers) {
    const at = Math.floor(number / 6)
    bits[at] = (bits[at] as number) | (1 << (number % 6))
  }
  return MAP + Array.from(bits, digit).join('')
}

/**
 * The text of rising whole numbers from 0: the gaps between them, or a map of bits where that is shorter.
 *
 * @example
 * numbersText([0, 1, 40]) // 'AAmB'
 */
export const numbersText = (numbers: readonly number[]): string => {
  const list = listText(numbers)
  const highest = numbers[numbers.length - 1] ?? 0
  return list.length <= highest / 6 + 2 ? list : mapText(numbers)
}

/** The numbers that {@link numbersText} wrote; never one of `end` or more, whatever the text. */
export const numbersOf = (text: string, end: number): readonly number[] => {
  const numbers: number[] = []
  if (text.charAt(0) === MAP) {
    for (let at = 1; at < text.length && (at - 1) * 6 < end; at += 1) {
      const bits = values[text.charCodeAt(at)] ?? 0
      for (let bit = 0; bit < 6; bit += 1)
        if (bits & (1 << bit) && (at - 1) * 6 + bit < end) numbers.push((at - 1) * 6 + bit)
    }
    return numbers
  }
  let number = -1
  let value = 0
  let scale = 1
  for (let at = 0; at < text.length; at += 1) {
    const each = values[text.charCodeAt(at)] ?? 0
    value += (each % MORE) * scale
    scale *= MORE
    if (each >= MORE) continue
    number += value + 1
    // Turned round, so that what is no number at all ends it too.
    if (!(number < end)) break
    numbers.push(number)
    value = 0
    scale = 1
  }
  return numbers
}
