/** Commands that stand in for kebao's own while the real process is tried. */
import { type Commands, defineCommand } from '../../src/cli/command.js'
import type { ExitCode } from '../../src/cli/exit-code.js'
import type { Output } from '../../src/cli/terminal.js'
import { words } from '../../src/index.js'

const command = (name: string, run: (stdout: Output) => Promise<ExitCode>) => {
  const common = { name, summary: words('', ''), usage: '', options: {} }
  return [
    name,
    async () => defineCommand({ ...common, run: ({ terminal }) => run(terminal.stdout) }),
  ] as const
}

const forever = new Promise<never>(() => {})

export const commands: Commands = new Map([
  command('wait', async (stdout) => {
    setInterval(() => {}, 1000)
    stdout.write('ready')
    return forever
  }),
  command('crash', async () => {
    setTimeout(() => {
      throw new TypeError('from nowhere')
    })
    return forever
  }),
  command('flood', async (stdout) => {
    for (let line = 0; line < 5_000; line += 1) stdout.write(`${'x'.repeat(999)}\n`)
    return 1
  }),
])

/** None of them has two words. */
export const groups = new Map()
