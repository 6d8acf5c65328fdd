/** When one line took the place of another, and when it was only corrected. */
import { expect, test } from 'vitest'
import { isReplaced } from '../../src/update/is-replaced.js'

test.each([
  ['会识别电信诈骗', '会识别常见的电信诈骗'],
  ['会识别电信诈骗', '会识别电信诈骗，并能帮家里的老人拦下可疑的来电'],
  ['学完，能自己打开手机。', '学完能自己打开手机'],
  ['按住侧面的按建', '按住侧面的按键'],
  ['', '多了'],
])('%s → %s is the same line', (before, after) => expect(isReplaced(before, after)).toBe(false))

test.each([
  ['会在手机上看病挂号', '会用麦秆编蝴蝶'],
  ['会识别电信诈骗，并能帮家里的老人拦下可疑的来电', '会识别电信诈骗'],
  ['甲', '乙'],
  ['摇一摇', ''],
])('%s → %s is another', (before, after) => expect(isReplaced(before, after)).toBe(true))
