/** The options that every command has, wherever they stand on the line. */
import { words } from '../index.js'
import { languages } from './language.js'
import { tokensOf } from './options.js'

export const globalOptions = {
  lang: {
    type: 'text',
    value: languages.join('|'),
    choices: languages,
    summary: words('输出的语言', 'The language of the output'),
  },
  'no-color': { type: 'flag', summary: words('不用颜色', 'Use no colours') },
  help: { type: 'flag', short: 'h', summary: words('显示用法', 'Show this help') },
  version: { type: 'flag', short: 'v', summary: words('显示 kebao 的版本', 'Show the version of kebao') },
} as const

export interface Line {
  /** What `--lang` says, right or wrong: it is needed to word any mistake. */
  readonly language: string | undefined
  /** The global options as they were typed. */
  readonly globals: readonly string[]
  readonly command: string | undefined
  /** All that remains, for the command. */
  readonly rest: readonly string[]
}

/**
 * Takes the global options and the command out of a command line.
 *
 * @param groups first words of commands that have two, such as `catalog build`
 */
export const splitLine = (argv: readonly string[], groups: ReadonlySet<string> = new Set()): Line => {
  const taken = new Set<number>()
  let command: number | undefined
  let language: string | undefined
  for (const token of tokensOf(argv, globalOptions)) {
    if (token.kind === 'option-terminator') break
    if (token.kind === 'positional') command ??= token.index
    else if (Object.hasOwn(globalOptions, token.name)) {
      taken.add(token.index)
      if (token.inlineValue === false) taken.add(token.index + 1)
      if (token.name === 'lang') language = token.value
    }
  }
  const first = command === undefined ? undefined : argv[command]
  const next = argv.findIndex((_, index) => command !== undefined && index > command && !taken.has(index))
  const isTwo = first !== undefined && groups.has(first) && argv[next]?.startsWith('-') === false
  return {
    language,
    globals: argv.filter((_, index) => taken.has(index)),
    command: isTwo ? `${first} ${argv[next]}` : first,
    rest: argv.filter((_, index) => !taken.has(index) && index !== command && !(isTwo && index === next)),
  }
}
