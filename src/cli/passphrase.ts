/** Where the passphrase of a private key comes from: a file, the environment, or whoever sits at the terminal. */

import { resolve } from 'node:path'
import { hasErrors, KebaoError, type Language, type Words, words } from '../index.js'
import { readTextFile } from '../node/index.js'
import type { Options, Values } from './options.js'
import type { Terminal } from './terminal.js'

export const passphraseOption = {
  'passphrase-file': {
    type: 'text',
    value: 'FILE',
    summary: words(
      '口令在这个文件的第一行；也可放在环境变量 KEBAO_PASSPHRASE 里，都没有就在终端上问',
      'The passphrase is the first line of this file; or set KEBAO_PASSPHRASE; or be asked on the terminal',
    ),
  },
} as const satisfies Options

const MAX_BYTES = 4096

/** What can be tried in a second must not find it. */
const LEAST = 8

const nobodyToAsk = (): KebaoError =>
  new KebaoError(
    'keys/no-passphrase',
    words(
      '要有口令才能用私钥。请用「--passphrase-file FILE」或环境变量 KEBAO_PASSPHRASE 给出。',
      'The private key needs a passphrase. Give it with `--passphrase-file FILE` or in KEBAO_PASSPHRASE.',
    ),
  )

const nobodyToChoose = (): KebaoError =>
  new KebaoError(
    'keys/no-passphrase',
    words(
      '要给私钥设一个口令。请用「--passphrase-file FILE」或环境变量 KEBAO_PASSPHRASE 给出；不要口令，就写「--no-passphrase」。',
      'The new private key needs a passphrase. Give it with `--passphrase-file FILE` or in KEBAO_PASSPHRASE; for none, write `--no-passphrase`.',
    ),
  )

const tooShort = (): KebaoError =>
  new KebaoError(
    'keys/short-passphrase',
    words(`口令至少要有 ${LEAST} 个字符。`, `The passphrase needs at least ${LEAST} characters.`),
  )

const notTheSame = (): KebaoError =>
  new KebaoError(
    'keys/passphrase-differs',
    words('两次输入的口令不一样，什么都没有写。', 'The two passphrases differ; nothing was written.'),
  )

const given = (
  { 'passphrase-file': file }: Values<typeof passphraseOption>,
  { cwd, env }: Terminal,
): string | undefined => {
  if (file === undefined) return env.KEBAO_PASSPHRASE || undefined
  const { value, diagnostics } = readTextFile(resolve(cwd, file), file, MAX_BYTES, { followLinks: true })
  return hasErrors(diagnostics) ? undefined : value.split(/\r?\n/, 1).join('')
}

const ask = async (question: Words, { askSecret }: Terminal, language: Language): Promise<string> => {
  if (askSecret === undefined) throw nobodyToAsk()
  return askSecret(question[language])
}

/** The passphrase of a key that is there. */
export const passphraseFor = async (
  key: string,
  options: Values<typeof passphraseOption>,
  terminal: Terminal,
  language: Language,
): Promise<string> =>
  given(options, terminal) ??
  ask(words(`「${key}」的口令：`, `Passphrase of \`${key}\`: `), terminal, language)

/** A passphrase for a key that will be made; whoever types it types it twice. */
export const newPassphrase = async (
  options: Values<typeof passphraseOption>,
  terminal: Terminal,
  language: Language,
): Promise<string> => {
  const known = given(options, terminal)
  if (known === undefined && terminal.askSecret === undefined) throw nobodyToChoose()
  const first =
    known ??
    (await ask(words('给私钥设一个口令：', 'A passphrase for the private key: '), terminal, language))
  if ([...first].length < LEAST) throw tooShort()
  if (known === undefined) {
    const again = await ask(words('再输入一遍：', 'The same again: '), terminal, language)
    if (again !== first) throw notTheSame()
  }
  return first
}
