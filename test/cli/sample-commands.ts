/** Commands for trying the command line without any of kebao's verbs. */
import { type Command, type Commands, defineCommand } from '../../src/cli/command.js'
import { KebaoError, words } from '../../src/index.js'

const echo = defineCommand({
  name: 'echo',
  summary: words('原样输出参数', 'Write the arguments as they are'),
  usage: 'FIRST [MORE…]',
  options: {
    out: { type: 'text', short: 'o', value: 'FILE', summary: words('写到文件', 'Write to a file') },
    format: {
      type: 'list',
      short: 'f',
      value: 'F[=FILE]',
      summary: words(
        '输出格式，可以写多次；「pretty」给人看，「json」给程序看，其余格式见文档里的说明，这里只是为了试一试换行',
        'The format, which may be given many times: `pretty` is for people, `json` for programs, and this sentence is long to see it wrap',
      ),
    },
    'max-warnings': {
      type: 'count',
      value: 'N',
      summary: words('最多几个警告', 'How many warnings are accepted'),
    },
    'a-name-so-long-that-it-needs-its-own-line': { type: 'flag', summary: words('长名字', 'A long name') },
    level: { type: 'text', value: 'L', choices: ['error', 'warning'], summary: words('级别', 'The level') },
  },
  run: async ({ args, options, terminal, language }) => {
    terminal.stdout.write(`${JSON.stringify({ args, options, language, colour: terminal.stdout.colour })}\n`)
    return 1
  },
})

const broken = (name: string, error: unknown) =>
  defineCommand({
    name,
    summary: words('出错', 'Fails'),
    usage: '',
    options: {},
    run: async () => {
      throw error
    },
  })

const notFound = new KebaoError(
  'disk/not-found',
  words('找不到「\u001b[31m」。', '`\u001b[31m` was not found.'),
)

const named = (...list: readonly Command[]): Commands =>
  new Map(list.map((command) => [command.name, async () => command]))

export const sampleCommands = named(
  echo,
  broken('disk', notFound),
  broken('bug', new TypeError(`cannot read${'!'.repeat(500)}\n    at /home/li/secret.ts:1`)),
)
