/** Text of a page → what its author said: without the marks of lists and options and the labels that kebao puts there. */
import { calloutWords, labelColon } from '../markdown/html/words.js'

const labels = Object.values(calloutWords).flatMap((each) => [each['zh-CN'], each.en])
const colons = [labelColon['zh-CN'], labelColon.en].map((each) => each.trim())

/** `- `, `1. ` and `A. ` as plain text has them (see `toText`), and a label such as `提示：` at the beginning of a line. */
const OWN = new RegExp(
  `^(?:(?:- |\\d{1,9}\\. |[A-Z]\\. )+|(?:${labels.join('|')})(?:(?:${colons.join('|')}) ?|$))`,
  'gmu',
)

export const ownWords = (text: string): string => text.replace(OWN, '')
