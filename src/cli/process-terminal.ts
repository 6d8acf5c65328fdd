/** The terminal of the real process. */
import { secretAsker } from './ask-secret.js'
import type { Output, Terminal } from './terminal.js'

const DEFAULT_COLUMNS = 80
/** Longer lines are hard to read. */
const MAX_COLUMNS = 100

type Stream = NodeJS.WriteStream

/** https://no-color.org, https://force-color.org; a CI log is read in a browser, mostly without colours. */
export const wantsColour = (isTTY: boolean, env: Terminal['env']): boolean => {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return isTTY && env.TERM !== 'dumb' && !env.CI
}

const outputTo = (stream: Stream, env: Terminal['env']): Output => {
  // A reader that has seen enough (`kebao … | head`) is no fault: what follows is dropped.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    write: (text) => {
      stream.write(text)
    },
    colour: wantsColour(stream.isTTY === true, env),
    columns: Math.min(stream.columns || DEFAULT_COLUMNS, MAX_COLUMNS),
  }
}

export const processTerminal = (): Terminal => {
  const askSecret = secretAsker(process.stdin, process.stderr)
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: outputTo(process.stdout, process.env),
    stderr: outputTo(process.stderr, process.env),
    ...(askSecret && { askSecret }),
  }
}
