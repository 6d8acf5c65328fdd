/** One run of kebao: from a command line to an exit code. */
import type { Language } from '../index.js'
import type { Commands, Groups } from './command.js'
import { type ExitCode, exitCode } from './exit-code.js'
import { faultSentence } from './fault.js'
import { globalOptions, type Line, splitLine } from './globals.js'
import { chooseLanguage } from './language.js'
import { parseOptions } from './options.js'
import type { Terminal } from './terminal.js'
import { unknownCommand } from './usage-error.js'

export interface Program {
  readonly version: string
  readonly commands: Commands
  /** What the first word of commands with two words stands for. */
  readonly groups?: Groups
}

const withoutColour = (terminal: Terminal): Terminal => ({
  ...terminal,
  stdout: { ...terminal.stdout, colour: false },
  stderr: { ...terminal.stderr, colour: false },
})

/** Shows commands: to whoever asked as the payload, to whoever named none as the answer to a mistake. */
const showCommands = async (
  asked: boolean,
  terminal: Terminal,
  { commands, groups = new Map() }: Program,
  language: Language,
  group?: string,
) => {
  const { helpForAll, helpForGroup } = await import('./help.js')
  const output = asked ? terminal.stdout : terminal.stderr
  output.write(
    group === undefined
      ? await helpForAll(commands, groups, language)
      : await helpForGroup(group, commands, groups, language),
  )
  return asked ? exitCode.clean : exitCode.failure
}

/** The command that `kebao help …` asks about. */
const helped = ([first, second]: readonly string[], { groups }: Program): string | undefined =>
  first !== undefined && second !== undefined && groups?.has(first) ? `${first} ${second}` : first

const start = async (
  line: Line,
  terminal: Terminal,
  program: Program,
  language: Language,
): Promise<ExitCode> => {
  const { options } = parseOptions(line.globals, globalOptions)
  if (options.version) {
    terminal.stdout.write(`${program.version}\n`)
    return exitCode.clean
  }
  const asksHelp = options.help || line.command === 'help'
  const name = line.command === 'help' ? helped(line.rest, program) : line.command
  if (name === undefined) {
    // What is left without a command can only be a misspelt global option.
    parseOptions(line.rest, globalOptions)
    return showCommands(asksHelp, terminal, program, language)
  }
  if (program.groups?.has(name)) return showCommands(asksHelp, terminal, program, language, name)
  const load = program.commands.get(name)
  if (load === undefined) throw unknownCommand(name, [...program.commands.keys()])
  const command = await load()
  if (!asksHelp)
    return command.run(line.rest, options['no-color'] ? withoutColour(terminal) : terminal, language)
  const { helpFor } = await import('./help.js')
  terminal.stdout.write(helpFor(command, language))
  return exitCode.clean
}

/** Runs a command line. Never throws: what could not be done is one sentence on stderr and exit code 2. */
export const run = async (
  argv: readonly string[],
  terminal: Terminal,
  program: Program,
): Promise<ExitCode> => {
  const line = splitLine(argv, new Set(program.groups?.keys()))
  const language = chooseLanguage(line.language, terminal.env)
  try {
    return await start(line, terminal, program, language)
  } catch (error) {
    const command = program.commands.has(line.command ?? '') ? line.command : undefined
    terminal.stderr.write(`${faultSentence(error, language, command)}\n`)
    return exitCode.failure
  }
}
