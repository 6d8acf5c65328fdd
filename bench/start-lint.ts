/** `kebao lint` alone, from its sources: what [start](start.ts) makes an unbundled program of. */
import { lintCommand } from '../src/cli/commands/lint.js'
import { processTerminal } from '../src/cli/process-terminal.js'
import { run } from '../src/cli/run.js'

process.exitCode = await run(process.argv.slice(2), processTerminal(), {
  version: '0',
  commands: new Map([['lint', async () => lintCommand]]),
})
