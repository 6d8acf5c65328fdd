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

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

/**
 * What a command does not ask for is not opened: a stream costs milliseconds, and most never read standard input.
 *
 * @param program the file that was started
 */
export const processTerminal = (program?: URL): Terminal => {
  const stdout = once(() => outputTo(process.stdout, process.env))
  const stderr = once(() => outputTo(process.stderr, process.env))
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return stdout()
    },
    get stderr() {
      return stderr()
    },
    ...(program && { program }),
    get askSecret() {
      return secretAsker(process.stdin, process.stderr)
    },
  }
}
