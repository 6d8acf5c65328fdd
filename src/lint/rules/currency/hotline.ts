/** Public numbers that learners are to call exist. */
import { linesOf } from '../../../base/lines.js'
import { words } from '../../../base/words.js'
import { closedHotlines, hotlines } from '../../../model/hotlines.js'
import { documentsOf } from '../../../parse/package.js'
import { insideOf } from '../../facts/inside-of.js'
import { notText } from '../../facts/not-text.js'
import { phoneNumbers } from '../../facts/phone-numbers.js'
import { defineRule } from '../../rule.js'

/** Where digits are few there are no telephones; most documents end here. */
const HAS_NUMBER = /[0-9]{3}/

const replaceBy = (file: string, start: number, end: number, text: string | undefined) =>
  text === undefined
    ? {}
    : {
        fix: {
          title: words(`改成「${text}」`, `Change it to \`${text}\``),
          safe: false,
          edits: [{ file, start, end, text }],
        },
      }

export const hotline = defineRule({
  code: 'currency/hotline',
  severity: 'warning',
  summary: words('课里的公共热线是核实过的号码', 'Public hotlines in a course are numbers that are known'),
  message: (p: { number: string; now: string | undefined }) =>
    p.now === undefined
      ? words(`「${p.number}」不在公共热线名单里。`, `\`${p.number}\` is not on the list of public hotlines.`)
      : words(`热线「${p.number}」已经并入 ${p.now}。`, `The hotline \`${p.number}\` is now ${p.now}.`),
  why: words(
    '号码差一位，就可能打到骗子那里；老号码停用了，急事会耽误。',
    'A wrong digit may lead to a swindler, and a closed number costs time in an emergency.',
  ),
  help: ({ now }) =>
    now === undefined
      ? words(
          '请到主管部门的官网核对。本地热线没有写错的，请省市把它加进配置的「公共热线」，或在前面写「<!-- kebao-ignore currency/hotline: 理由 -->」放行。',
          'Check it on the site of the authority. If it is right and local, have it added to `hotlines` of the profile, or write `<!-- kebao-ignore currency/hotline: reason -->` before it.',
        )
      : words(`请改成 ${now}。`, `Change it to ${now}.`),
  sources: ['R050', 'R118', '国办发〔2020〕53号'],
  example: { in: 'body', bad: '遇到骗子，拨打 12384。', good: '遇到骗子，拨打 96110。' },
  *check(pkg, found, profile) {
    const known = new Set([...hotlines.keys(), ...(profile.hotlines ?? [])])
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      if (!HAS_NUMBER.test(source)) continue
      const strange = phoneNumbers(source).filter(({ digits }) => !known.has(digits))
      if (strange.length === 0) continue
      const isInside = insideOf(notText(document))
      const lines = linesOf(source)
      for (const { start, end, digits } of strange) {
        if (isInside(start)) continue
        const now = closedHotlines.get(digits)
        yield found(
          { file, range: lines.range(start, end) },
          { number: source.slice(start, end), now },
          replaceBy(file, start, end, now),
        )
      }
    }
  },
})
