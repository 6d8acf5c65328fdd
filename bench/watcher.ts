/** Times how long `kebao lint --watch` takes to answer a change. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'

/** The last words of every answer. */
const WAITING = 'Ctrl-C'

/** Milliseconds from each save of a file to the answer; the file grows by a line each time. */
export const watchTimes = async (
  program: string,
  root: string,
  file: string,
  rounds: number,
): Promise<readonly number[]> => {
  const child = spawn(process.execPath, [program, 'lint', '--watch', '--format', 'compact', root], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  let heard = (): void => {}
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
    heard()
  })
  const answer = async (): Promise<void> => {
    while (!said.includes(WAITING)) {
      await new Promise<void>((resolve) => {
        heard = resolve
      })
    }
    said = ''
  }
  await answer()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now()
    appendFileSync(file, '\n又改了一行。\n')
    await answer()
    times.push(performance.now() - start)
  }
  child.kill('SIGINT')
  await once(child, 'exit')
  return times
}
