/** `kebao lsp`: a language server, which editors start by themselves. */
import metadata from '../../../package.json' with { type: 'json' }
import { words } from '../../index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'

export const lspCommand = defineCommand({
  name: 'lsp',
  summary: words(
    '供编辑器启动的语言服务：边写边检查、补全、悬停说明',
    'Language server for editors: check, complete, explain as you write',
  ),
  usage: '',
  options: {
    ...settingsOptions,
    stdio: {
      type: 'flag',
      summary: words(
        '用标准输入输出通信（总是如此）',
        'Speak over standard input and output (it always does)',
      ),
    },
  },
  run: async ({ options: { stdio: _, ...given }, terminal }) => {
    // What is wrong on the command line is told at once, and not to an editor that may not show it.
    settingsFor(given, terminal.cwd)
    // The protocol is a library of its own, which no other command should wait for.
    const { serve } = await import('../lsp/session.js')
    return (await serve(terminal, metadata.version, given)) ? exitCode.clean : exitCode.findings
  },
})
