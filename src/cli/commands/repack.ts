/** `kebao repack`: restores bundles that other programs unpacked or zipped again. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Bundle, bundleFileName, encodePieces, type Result, repack, words } from '../../index.js'
import { diskError, nativeArchive, nativeSha256, readTree, writeFile } from '../../node/index.js'
import { checkOutput } from '../check-output.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { openBlob } from '../open-blob.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { missingOption } from '../usage-error.js'

const MAX_FILES = 70_000

/** Opens an archive of any program, or the folder that one unpacked it to. */
const openAny = async (named: string, path: string): Promise<Result<Bundle>> => {
  const options = { createHash: nativeSha256 }
  try {
    if (!statSync(named).isDirectory()) return await repack(await openBlob(named), options)
  } catch (error) {
    throw diskError(error, path)
  }
  const { value: tree, diagnostics } = await readTree(named, { files: MAX_FILES, everything: true })
  return diagnostics.length > 0 ? { diagnostics } : repack(tree, options)
}

export const repackCommand = defineCommand({
  name: 'repack',
  summary: words('还原被别的软件解开或重新压过的课包', 'Restore a bundle that was unpacked or zipped again'),
  usage: 'FILE|DIR',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'FILE|DIR',
      summary: words('写到哪个文件或文件夹', 'The file or folder to write to'),
    },
  },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    if (options.out === undefined) throw missingOption('--out', 'FILE|DIR')
    checkOutput(options.out, path, terminal)
    const { value: bundle, diagnostics } = await openAny(resolve(terminal.cwd, path), path)
    if (diagnostics.length > 0) showDiagnostics(path, diagnostics, terminal, language)
    if (bundle === undefined) return exitCode.findings
    const out = resolve(terminal.cwd, options.out)
    const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? !out.endsWith('.kebao')
    const name = bundleFileName(bundle)
    await writeFile(isFolder ? join(out, name) : out, encodePieces(bundle, nativeArchive))
    terminal.stdout.write(`${bundle.identity}  ${isFolder ? join(options.out, name) : options.out}\n`)
    return exitCode.clean
  },
})
