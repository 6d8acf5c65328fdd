/** Runs a program from outside; what it prints is in the error when it fails. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** File names are Chinese, and Info-ZIP writes them so only where the locale is UTF-8. */
const env = { ...process.env, LC_ALL: 'C.UTF-8' }

export const run = async (program: string, args: readonly string[], cwd?: string): Promise<string> => {
  try {
    const { stdout } = await execute(program, [...args], {
      env,
      ...(cwd && { cwd }),
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause })
  }
}
