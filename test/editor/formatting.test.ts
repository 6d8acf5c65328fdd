/** Formatting as the smallest edit. */
import { expect, test } from 'vitest'
import { formatting } from '../../src/editor/index.js'

const text = '---\n标题: 字号\n编号: a/b\n---\n\n正文\n'

const applied = (file: string, before: string): string => {
  const edit = formatting(file, before)
  return edit === undefined ? before : before.slice(0, edit.start) + edit.text + before.slice(edit.end)
}

test('puts fields in order, and touches nothing behind them', () => {
  expect(applied('课程.md', text)).toBe('---\n编号: a/b\n标题: 字号\n---\n\n正文\n')
  expect(formatting('课程.md', text)?.end).toBeLessThanOrEqual(text.indexOf('---', 4))
})

test('does nothing twice, nothing to what it cannot read, and nothing to other files', () => {
  expect(formatting('课程.md', applied('课程.md', text))).toBeUndefined()
  expect(formatting('课程.md', '---\n标题: "字\n---\n')).toBeUndefined()
  expect(formatting('说明.md', text)).toBeUndefined()
})
