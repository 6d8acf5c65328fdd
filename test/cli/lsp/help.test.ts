/** The help of `kebao lsp`, and that its options are those by which `kebao lint` is set. */
import { expect, test } from 'vitest'
import { lspCommand } from '../../../src/cli/commands/lsp.js'
import { helpFor } from '../../../src/cli/help.js'
import { settingsOptions } from '../../../src/cli/settings/settings-for.js'

test('speaks both languages', () => {
  expect(helpFor(lspCommand, 'zh-CN')).toMatch(
    /^供编辑器启动的语言服务：边写边检查、补全、悬停说明\n\n用法：kebao lsp \[选项\]\n/,
  )
  expect(helpFor(lspCommand, 'en')).toMatch(
    /^Language server for editors: check, complete, explain as you write\n\nUsage: kebao lsp \[OPTIONS\]\n/,
  )
})

test('takes the settings of a check', () => {
  expect(Object.keys(lspCommand.options)).toEqual([...Object.keys(settingsOptions), 'stdio'])
})
