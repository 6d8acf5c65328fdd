/** Lessons for older adults use plain words. */
import type { Edit, Place } from '../../../base/diagnostic.js'
import { words } from '../../../base/words.js'
import { readersOf } from '../../facts/learners.js'
import { type Passage, passagesOf, placeIn } from '../../facts/passages.js'
import { plainWords as plain } from '../../facts/plain-words.js'
import { defineRule } from '../../rule.js'

/** Not within another word: 长按钮 is a long button, 点击率 a figure. */
const HARD = new RegExp(`(?:${[...plain.keys()].join('|')})(?![钮率量]|键(?!盘))`, 'g')

/** What stands on a button is quoted as it stands; an opening mark is the last of all marks before it. */
const QUOTED = /[“「『"][^”」』"]*$/

interface Use {
  readonly word: string
  readonly place: Place
}

const usesIn = (passage: Passage): readonly Use[] =>
  [...passage.text.matchAll(HARD)]
    .filter(({ index }) => !QUOTED.test(passage.text.slice(Math.max(0, index - 30), index)))
    .map(({ index, 0: word }) => ({ word, place: placeIn(passage, index, index + word.length) }))
    // Escapes in the source may hide where the word stands.
    .filter(
      ({ word, place: { range } }) =>
        passage.document.source.slice(range?.start.offset, range?.end.offset) === word,
    )

const replacement = ({ word, place }: Use): Edit => ({
  file: place.file,
  start: place.range?.start.offset ?? 0,
  end: place.range?.end.offset ?? 0,
  text: plain.get(word) ?? word,
})

export const plainWords = defineRule({
  code: 'audience/plain-words',
  severity: 'info',
  summary: words('写给老年人的课用大白话', 'Lessons for older adults use plain words'),
  message: (p: { word: string; plain: string; count: number }) =>
    words(
      `「${p.word}」不如「${p.plain}」好懂${p.count > 1 ? `，全课用了 ${p.count} 次` : ''}。`,
      `\`${p.word}\` is harder than \`${p.plain}\`${p.count > 1 ? `, and used ${p.count} times` : ''}.`,
    ),
  why: words(
    '书面话、行话要在心里翻译一遍，手上就慢了。',
    'Words of offices and engineers must be translated in the head, and the hand waits.',
  ),
  help: (p) =>
    words(
      `请换成「${p.plain}」；屏幕上就这样写的，加上引号。`,
      `Write \`${p.plain}\`; where it stands on the screen, quote it.`,
    ),
  sources: ['R056', 'R057'],
  example: { in: 'body', bad: '点击屏幕上的图标。', good: '点屏幕上的图标。' },
  *check(pkg, found) {
    const isRead = readersOf(pkg, 'seniors')
    const uses = new Map<string, Use[]>()
    // Links point at headings by their words.
    const passages = pkg.lessons
      .filter(({ source }) => source.search(HARD) >= 0)
      .flatMap(passagesOf)
      .filter(({ node }) => node.type !== 'heading')
    for (const use of passages.filter(isRead).flatMap(usesIn)) {
      const same = uses.get(use.word)
      if (same === undefined) uses.set(use.word, [use])
      else same.push(use)
    }
    for (const [word, same] of uses) {
      const [first] = same
      if (first === undefined) continue
      const text = plain.get(word) ?? word
      const title = words(`改成「${text}」`, `Change it to \`${text}\``)
      const fix = { title, safe: true, edits: same.map(replacement) }
      yield found(first.place, { word, plain: text, count: same.length }, { fix })
    }
  },
})
