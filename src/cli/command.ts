/** What a verb of the command line is: data for the help, and a function that runs. */
import type { Language, Words } from '../index.js'
import { checkArity } from './arity.js'
import type { ExitCode } from './exit-code.js'
import { type Options, parseOptions, type Values } from './options.js'
import type { Terminal } from './terminal.js'

/** What a run of a command is given. */
export interface Input<O extends Options> {
  /** The arguments that are no options, in order. */
  readonly args: readonly string[]
  readonly options: Values<O>
  readonly terminal: Terminal
  readonly language: Language
}

export interface CommandSpec<O extends Options> {
  readonly name: string
  /** What it does, in one line. */
  readonly summary: Words
  /** Its arguments as the help shows them, such as `A B`, `DIR` or `[PATH…]`: they also say how many there may be. */
  readonly usage: string
  readonly options: O
  run(input: Input<O>): Promise<ExitCode>
}

/** A command whose options are already bound, so that all commands have one type. */
export interface Command extends Omit<CommandSpec<Options>, 'run'> {
  run(argv: readonly string[], terminal: Terminal, language: Language): Promise<ExitCode>
}

/** Commands by name, each loaded only when it is asked for. */
export type Commands = ReadonlyMap<string, () => Promise<Command>>

/** What the commands of a group do, by their first word. */
export type Groups = ReadonlyMap<string, Words>

/**
 * Declares a command. A name of two words, such as `catalog build`, belongs to a group.
 *
 * @example
 * export const inspect = defineCommand({
 *   name: 'inspect',
 *   summary: words('查看课包', 'Show what a bundle holds'),
 *   usage: 'FILE',
 *   options: { json: { type: 'flag', summary: words('输出 JSON', 'Write JSON') } },
 *   run: async ({ args: [file], options, terminal }) => { … },
 * })
 */
export const defineCommand = <const O extends Options>(spec: CommandSpec<O>): Command => ({
  ...spec,
  run: async (argv, terminal, language) => {
    const { args, options } = parseOptions(argv, spec.options)
    checkArity(args, spec.usage)
    return spec.run({ args, options, terminal, language })
  },
})
