/** `kebao verify`: checks every byte of bundles against their manifests. */
import { type Language, words } from '../../index.js'
import { defineCommand } from '../command.js'
import { type ExitCode, exitCode, worstOf } from '../exit-code.js'
import { faultSentence } from '../fault.js'
import { findBundles } from '../find-bundles.js'
import { openBundle } from '../open-bundle.js'
import { showDiagnostics } from '../show-diagnostics.js'
import type { Terminal } from '../terminal.js'

const tally = (all: number, refused: number) =>
  words(
    `${all} 个课包，完好 ${all - refused} 个${refused > 0 ? `，没有通过的 ${refused} 个` : ''}。`,
    `${all - refused} of ${all} bundles are whole${refused > 0 ? `, ${refused} refused` : ''}.`,
  )

/** One that cannot be opened is told, and does not keep the others from being checked. */
const verifyOne = async (path: string, terminal: Terminal, language: Language): Promise<ExitCode> => {
  try {
    const { value: bundle, diagnostics } = await openBundle(path, terminal)
    if (bundle === undefined) {
      showDiagnostics(path, diagnostics, terminal, language)
      return exitCode.findings
    }
    terminal.stdout.write(`${bundle.identity}  ${path}\n`)
    return exitCode.clean
  } catch (error) {
    terminal.stderr.write(`${faultSentence(error, language)}\n`)
    return exitCode.failure
  }
}

export const verifyCommand = defineCommand({
  name: 'verify',
  summary: words('核验包文件有没有损坏、有没有被改过', 'Check that bundles are whole and unchanged'),
  usage: 'FILE|DIR…',
  options: {},
  run: async ({ args, terminal, language }) => {
    const paths = args.flatMap((path) => findBundles(path, terminal.cwd))
    const codes: ExitCode[] = []
    for (const path of paths) codes.push(await verifyOne(path, terminal, language))
    if (paths.length > 1) {
      const whole = codes.filter((code) => code === exitCode.clean).length
      terminal.stderr.write(`${tally(paths.length, paths.length - whole)[language]}\n`)
    }
    return worstOf(codes)
  },
})
