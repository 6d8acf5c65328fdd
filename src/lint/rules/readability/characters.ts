/** Learners who read few characters can read nearly all of a lesson. */
import { words } from '../../../base/words.js'
import { type CharacterTableId, characterTables } from '../../../model/characters/character-table.js'
import type { Package } from '../../../parse/package.js'
import { isFor } from '../../facts/learners.js'
import { rareCharacters, taughtCharacters } from '../../facts/rare-characters.js'
import { defineRule, type LintProfile } from '../../rule.js'

/** The 2,500 common characters cover some 98 in 100 of what is printed; one more in a hundred is a hard text. */
const LIMIT = 3

/** A few lines say nothing about a lesson. */
const FEWEST = 100

/** How many characters are named. */
const SHOWN = 12

/** Farmers who can read know 1,500 characters, others 2,000 (扫除文盲工作条例, article 7). */
const tableFor = (pkg: Package, { readability }: LintProfile): CharacterTableId | undefined => {
  const { literacyLevel } = pkg.course
  if (readability?.characters !== undefined) return readability.characters
  if (literacyLevel !== undefined) {
    return literacyLevel <= 2500 ? 'common' : literacyLevel <= 3500 ? 'standard' : undefined
  }
  return isFor(pkg, 'rural-residents') ? 'common' : undefined
}

export const characters = defineRule({
  code: 'readability/characters',
  severity: 'info',
  summary: words('识字不多的学员，课文里的生字不太多', 'Learners who read little meet few hard characters'),
  message: (p: { percent: number; zh: string; en: string; characters: readonly string[] }) =>
    words(
      `这节课有 ${p.percent}% 的字不在${p.zh}里：${p.characters.join('、')}。`,
      `${p.percent}% of the characters of this lesson are not among ${p.en}: ${p.characters.join(' ')}.`,
    ),
  why: words(
    '生字一多，识字不多的学员就读不下去，只能等人念。',
    'Where hard characters are many, those who read little give up and wait to be read to.',
  ),
  help: words(
    '请换成常用的说法；换不了的注上拼音，如「{鞘|qiào}」，注过的不再算。',
    'Use everyday words; give the reading of what must stay, as in `{鞘|qiào}`, and it counts no more.',
  ),
  sources: ['R054', 'R056', '扫除文盲工作条例 第七条', '现代汉语常用字表', '通用规范汉字表'],
  example: {
    in: 'body',
    course: 'literacyLevel: 1500',
    bad: '把秸秆捋齐，掸去尘屑，用麻绳捆扎。'.repeat(12),
    good: '把麦秆理齐，去掉灰，用绳子扎好。'.repeat(12),
  },
  *check(pkg, found, profile) {
    const id = tableFor(pkg, profile)
    if (id === undefined) return
    const table = characterTables[id]
    const limit = profile.readability?.rare ?? LIMIT
    const taught = taughtCharacters(pkg)
    for (const lesson of pkg.lessons) {
      const { all, outside, characters } = rareCharacters(lesson, table, taught)
      if (all < FEWEST || outside * 100 <= all * limit) continue
      const percent = Math.round((outside * 1000) / all) / 10
      const { 'zh-CN': zh, en } = table.name
      const shown = { percent, zh, en, characters: characters.slice(0, SHOWN) }
      yield found({ file: lesson.file, range: lesson.opening }, shown)
    }
  },
})
