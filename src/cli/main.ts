#!/usr/bin/env node
/** The program `kebao`. */
import metadata from '../../package.json' with { type: 'json' }
import { commands, groups } from './commands/index.js'
import { exitCode } from './exit-code.js'
import { faultSentence } from './fault.js'
import { chooseLanguage } from './language.js'
import { processTerminal } from './process-terminal.js'
import { run } from './run.js'
import { tuneEngine } from './tune-engine.js'

tuneEngine()

process.on('SIGINT', () => process.exit(exitCode.interrupted))
process.on('uncaughtException', (error) => {
  process.stderr.write(`${faultSentence(error, chooseLanguage(undefined, process.env))}\n`)
  process.exit(exitCode.failure)
})

// Not `process.exit`: what was written to a pipe must still arrive.
process.exitCode = await run(process.argv.slice(2), processTerminal(), {
  version: metadata.version,
  commands,
  groups,
})
