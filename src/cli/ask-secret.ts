/** Asks for a passphrase on a terminal without showing it. */

/** As a raw terminal sends them: both ways to end a line, and the end of input. */
const ENDS: ReadonlySet<string> = new Set(['\r', '\n', '\u0004'])
const BACKSPACES: ReadonlySet<string> = new Set(['\u007f', '\b'])
const CTRL_C = '\u0003'
const MAX_LENGTH = 1024

/** A way to ask where both ends are a terminal; elsewhere nobody would answer. */
export const secretAsker = (
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
): ((question: string) => Promise<string>) | undefined => {
  if (input.isTTY !== true || output.isTTY !== true) return undefined
  return (question) =>
    new Promise((resolve) => {
      const text: string[] = []
      const stop = (): void => {
        input.off('data', read)
        input.setRawMode(false)
        output.write('\n')
      }
      const read = (keys: string): void => {
        for (const key of keys) {
          if (ENDS.has(key)) {
            stop()
            input.pause()
            resolve(text.join(''))
            return
          }
          if (key === CTRL_C) {
            stop()
            // As the key itself would have done, had the terminal not been raw. The input stays open: with nothing
            // left to wait for, Node would end before the signal arrives.
            process.kill(process.pid, 'SIGINT')
            return
          }
          if (BACKSPACES.has(key)) text.pop()
          else if (key >= ' ' && text.length < MAX_LENGTH) text.push(key)
        }
      }
      // First of all: what is typed before would be shown.
      input.setRawMode(true)
      output.write(question)
      input.setEncoding('utf8')
      input.on('data', read)
      input.resume()
    })
}
