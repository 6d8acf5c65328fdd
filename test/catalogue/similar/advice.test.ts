/** What a centre is advised to do follows the licence of the course that is there already. */
import { expect, test } from 'vitest'
import { adviceOn } from '../../../src/catalogue/similar/advice.js'
import type { Alike } from '../../../src/likeness/alike.js'

const advice = (license: string, relation: Alike['relation']): string =>
  adviceOn({
    relation,
    course: { id: 'a/b', version: '1.0.0', identity: `sha256:${'0'.repeat(64)}`, title: '手机', license },
  })['zh-CN']

test.each([
  ['CC-BY-4.0', '建议改编而不是重建：许可允许改编'],
  ['CC0-1.0', '建议改编而不是重建：许可允许改编'],
  ['CC-BY-NC-SA-4.0', '建议改编而不是重建：许可允许改编，改编后用同一种许可'],
  ['teaching-only', '同一系统内的建议改编，仍用这种许可；系统外的，先征得发布单位书面同意'],
  ['CC-BY-ND-4.0', '许可不许改编，可以原样引进；要改编，先征得发布单位书面同意'],
  ['reserved', '许可没有允许改编：先征得发布单位书面同意，再改编'],
  ['没有这种许可', '许可没有允许改编：先征得发布单位书面同意，再改编'],
])('of a duplicate under %s', (license, said) => {
  expect(advice(license, 'duplicate')).toBe(said)
})

test.each([
  ['CC-BY-4.0', '内容相同，不必再建：原样引进，写明来源；要改动的，建议改编而不是重建'],
  ['CC-BY-ND-4.0', '内容相同，不必再建：原样引进，写明来源'],
  ['teaching-only', '内容相同，不必再建：同一系统内直接用原课；系统外的，先征得发布单位书面同意'],
  ['reserved', '内容相同，不必再建：先征得发布单位书面同意，再引进'],
])('of the very same under %s', (license, said) => {
  expect(advice(license, 'same')).toBe(said)
})

test('of an adaptation that says so there is nothing to do', () => {
  expect(advice('reserved', 'adaptation')).toBe('已经注明改编，不用再做什么')
})
