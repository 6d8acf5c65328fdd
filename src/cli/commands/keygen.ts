/** `kebao keygen`: makes the key pair of somebody who signs bundles. */
import { relative, resolve } from 'node:path'
import { keyIdOf, words } from '../../index.js'
import { writeKeyPair } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { newPassphrase, passphraseOption } from '../passphrase.js'
import { missingOption } from '../usage-error.js'

const told = (privateFile: string, publicFile: string) =>
  words(
    `「${privateFile}」是私钥，谁拿到谁就能代您签名：不要发给任何人，另存一份在安全的地方。\n` +
      `「${publicFile}」是公钥，当面或用可靠的办法交给要核对签名的单位。\n`,
    `\`${privateFile}\` is the private key: whoever has it signs in your name. Send it to nobody, and keep a copy in a safe place.\n` +
      `\`${publicFile}\` is the public key: hand it to whoever checks your signatures, in person or in a way they trust.\n`,
  )

const unlocked = words(
  '私钥没有加口令，能读到这个文件的人就能签名。\n',
  'The private key has no passphrase: whoever reads the file can sign.\n',
)

export const keygenCommand = defineCommand({
  name: 'keygen',
  summary: words('做一对签名用的密钥', 'Make a pair of keys for signing'),
  usage: '',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'NAME',
      summary: words(
        '写成 NAME.key（私钥）和 NAME.pub（公钥）',
        'Write NAME.key (private) and NAME.pub (public)',
      ),
    },
    comment: {
      type: 'text',
      value: 'TEXT',
      summary: words(
        '公钥文件里的说明，如单位名称',
        'A remark in the public file, such as who it belongs to',
      ),
    },
    ...passphraseOption,
    'no-passphrase': {
      type: 'flag',
      summary: words(
        '私钥不加口令（给有别的保护的机器用）',
        'Leave the private key unlocked, for machines that guard it otherwise',
      ),
    },
  },
  run: async ({ options, terminal, language }) => {
    if (options.out === undefined) throw missingOption('--out', 'NAME')
    const name = options.out.replace(/\.(?:key|pub)$/, '')
    const passphrase = options['no-passphrase'] ? undefined : await newPassphrase(options, terminal, language)
    const made = await writeKeyPair(resolve(terminal.cwd, name), {
      shown: name,
      ...(passphrase !== undefined && { passphrase }),
      ...(options.comment !== undefined && { comment: options.comment }),
    })
    const [privateFile, publicFile] = [made.privateFile, made.publicFile].map((file) =>
      relative(terminal.cwd, file),
    ) as [string, string]
    terminal.stdout.write(`${keyIdOf(made.publicKey)}  ${publicFile}\n`)
    terminal.stderr.write(told(privateFile, publicFile)[language])
    if (passphrase === undefined) terminal.stderr.write(unlocked[language])
    return exitCode.clean
  },
})
