/** The life of the process: from what the system hands over to an exit code. */
import { commands, groups } from './commands/index.js'
import { exitCode } from './exit-code.js'
import { faultSentence } from './fault.js'
import { chooseLanguage } from './language.js'
import { processTerminal } from './process-terminal.js'
import { run } from './run.js'
import { tuneEngine } from './tune-engine.js'

/** Node can since 22.1; versions before are not made to load what asks. */
const canKeepCode = Number.parseInt(process.versions.node, 10) >= 22

/** @param program the file that was started */
export const start = async (program: URL, version: string): Promise<void> => {
  tuneEngine()
  if (canKeepCode) (await import('./keep-compiled-code.js')).keepCompiledCode(process.env)

  process.on('SIGINT', () => process.exit(exitCode.interrupted))
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${faultSentence(error, chooseLanguage(undefined, process.env))}\n`)
    process.exit(exitCode.failure)
  })

  // Where kebao is run from its sources, as its developers do, there is no built program.
  const terminal = processTerminal(program.pathname.endsWith('.ts') ? undefined : program)
  // Not `process.exit`: what was written to a pipe must still arrive.
  process.exitCode = await run(process.argv.slice(2), terminal, { version, commands, groups })
}
