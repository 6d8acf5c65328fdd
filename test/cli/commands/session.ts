/** Runs command lines in a folder as a shell would, and keeps what was said. */
import { commands, groups } from '../../../src/cli/commands/index.js'
import { run } from '../../../src/cli/run.js'
import type { Terminal } from '../../../src/cli/terminal.js'

export interface Answer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What a shell has beside a folder. */
interface World {
  readonly env?: Terminal['env']
  readonly stdin?: string
  /** Somebody who answers. */
  readonly askSecret?: NonNullable<Terminal['askSecret']>
}

/** Standard input comes as it likes: even in the middle of a character. */
async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000)
}

/** A shell in a folder. What it prints has no colours and not the path of the folder; the transcript, no hashes. */
export const sessionIn = (
  cwd: string,
  language = 'zh-CN',
  { env = {}, stdin = '', askSecret }: World = {},
) => {
  const transcript: string[] = []

  const kebao = async (...argv: readonly string[]): Promise<Answer> => {
    const written = { stdout: '', stderr: '' }
    const output = (name: keyof typeof written) => ({
      write: (text: string) => {
        written[name] += text.replaceAll(cwd, '…')
      },
      colour: false,
      columns: 80,
    })
    const terminal: Terminal = {
      cwd,
      env: { ...env, LANG: language },
      stdin: inPieces(stdin),
      stdout: output('stdout'),
      stderr: output('stderr'),
      ...(askSecret && { askSecret }),
    }
    const code = await run(argv, terminal, { version: '0.0.0-test', commands, groups })
    const { stdout, stderr } = written
    const errors = stderr === '' ? '' : `--- stderr\n${stderr}`
    const told = `$ kebao ${argv.join(' ')}\n${stdout}${errors}--- exit ${code}\n`
    transcript.push(told.replace(/sha256:[0-9a-f]{64}/g, 'sha256:…'))
    return { code, stdout, stderr }
  }

  return { kebao, transcript: () => transcript.join('\n') }
}
