/** Spoils a text here and there, with what parsers stumble over. */
import type { Random } from '../../../bench/random.js'

const nasty = [
  ...'*_~`:|[](){}<>!#-+=\\&@."\'^/0a中，。（）「“—😀　 \t\n\r\u2028\u00A0\0\uFEFF\uFE0F\u200B\u0301\uE000\u2801',
  '\n\n',
  '\r\n',
  '\n:::\n',
  ':::a\n',
  '    ',
  '\n- ',
  '\n> ',
  '\n1. ',
  '**',
  '~~',
  '```',
  '\n```\n',
  '[^1]',
  '\n[^1]: ',
  '\n[a]: b\n',
  '|',
  '\n|-|-|\n',
  '&#x2801;',
  '&amp;',
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '<a:b',
  'http://a',
  'www.',
  'a@b.c',
  '{a=b}',
  ':a',
  '\ud800',
  '\udc00',
  '[x] ',
  '\n===\n',
  '\n---\n',
  '\n\t',
]

/** @param other a text that a part may be taken from */
export const mutate = (random: Random, text: string, other: string): string => {
  let changed = text
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(changed.length + 1)
    const end = Math.min(changed.length, at + random.below(random.pick([2, 8, 60])))
    const from = random.below(other.length + 1)
    const middle = random.pick([
      () => random.pick(nasty) + changed.slice(at, end),
      () => random.pick(nasty) + changed.slice(at, end),
      () => random.pick(nasty),
      () => '',
      () => changed.slice(at, end).repeat(2),
      () => other.slice(from, from + random.below(80)) + changed.slice(at, end),
    ])()
    changed = changed.slice(0, at) + middle + changed.slice(end)
  }
  return changed
}
