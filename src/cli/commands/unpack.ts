/** `kebao unpack`: writes a verified bundle, or its author's files, to a folder. */
import { resolve } from 'node:path'
import { sourceOf, words } from '../../index.js'
import { writeTree } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { openBundle } from '../open-bundle.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { missingOption } from '../usage-error.js'

export const unpackCommand = defineCommand({
  name: 'unpack',
  summary: words('核验包文件，解到一个新文件夹', 'Verify a bundle and write it to a new folder'),
  usage: 'FILE',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'DIR',
      summary: words('写到哪个文件夹', 'The folder to write to'),
    },
    source: {
      type: 'flag',
      summary: words('只要作者的原文件，可以接着改', 'Only the author’s files, to go on editing'),
    },
  },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    if (options.out === undefined) throw missingOption('--out', 'DIR')
    const { value: bundle, diagnostics } = await openBundle(path, terminal)
    if (bundle === undefined) {
      showDiagnostics(path, diagnostics, terminal, language)
      return exitCode.findings
    }
    await writeTree(options.source ? sourceOf(bundle) : bundle.tree, resolve(terminal.cwd, options.out))
    terminal.stdout.write(`${bundle.identity}  ${options.out}\n`)
    return exitCode.clean
  },
})
