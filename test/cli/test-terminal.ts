/** A terminal that remembers what was written to it. */
import type { Terminal } from '../../src/cli/terminal.js'

export const testTerminal = (env: Terminal['env'] = {}) => {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text
    },
    colour: true,
    columns: 80,
  })
  const terminal: Terminal = {
    cwd: '/',
    env,
    stdin: (async function* () {})(),
    stdout: output('stdout'),
    stderr: output('stderr'),
  }
  return { terminal, written }
}
