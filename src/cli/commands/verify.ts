/** `kebao verify`: checks every byte of a bundle against its manifest. */
import { words } from '../../index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { openBundle } from '../open-bundle.js'
import { showDiagnostics } from '../show-diagnostics.js'

export const verifyCommand = defineCommand({
  name: 'verify',
  summary: words('核验包文件有没有损坏、有没有被改过', 'Check that a bundle is whole and unchanged'),
  usage: 'FILE|DIR',
  options: {},
  run: async ({ args: [path = ''], terminal, language }) => {
    const { value: bundle, diagnostics } = await openBundle(path, terminal)
    if (bundle === undefined) {
      showDiagnostics(path, diagnostics, terminal, language)
      return exitCode.findings
    }
    terminal.stdout.write(`${bundle.identity}\n`)
    return exitCode.clean
  },
})
