/** `kebao sign`: signs bundles where they stand, or into another file. */
import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import {
  type Bundle,
  bytesOf,
  type Claim,
  encodePieces,
  type Language,
  roleName,
  type Signed,
  type Signer,
  sign,
  signaturesOf,
  words,
} from '../../index.js'
import { nativeArchive, readSigner, writeFile } from '../../node/index.js'
import { checkOutput, isSameFile } from '../check-output.js'
import { defineCommand } from '../command.js'
import { type ExitCode, exitCode, worstOf } from '../exit-code.js'
import { findBundles } from '../find-bundles.js'
import { openBundle } from '../open-bundle.js'
import { passphraseFor, passphraseOption } from '../passphrase.js'
import { todayOf } from '../settings/today.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { checkMinisig, exportMinisig } from '../signing/export-minisig.js'
import { roleOf } from '../signing/role-of.js'
import type { Terminal } from '../terminal.js'
import { extraArgument, missingOption, notAName, sameFile } from '../usage-error.js'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Into an unpacked bundle only the signature is written: all else is as it was. */
const save = async (
  bundle: Bundle,
  { file }: Signed,
  from: string,
  to: string | undefined,
): Promise<string> => {
  if (to === undefined && isFolder(from)) {
    await writeFile(join(from, file), await bytesOf(bundle.tree.get(file) ?? new Uint8Array()))
    return from
  }
  await writeFile(to ?? from, encodePieces(bundle, nativeArchive))
  return to ?? from
}

const told = ({ claim: { role, by, date = '' }, signature: { keyId } }: Signed) =>
  words(
    `已签名（${roleName(role)['zh-CN']}）：${by}，${date}，密钥 ${keyId}。`,
    `Signed as ${role}: ${by}, ${date}, key ${keyId}.`,
  )

/** What would be lost if it were written over: the key that signs above all. */
const checkOutputs = (
  outputs: readonly (readonly [name: string, path: string | undefined])[],
  key: string,
  { cwd }: Pick<Terminal, 'cwd'>,
): void => {
  const inputs: [string, string][] = [['--key', key]]
  for (const [name, path] of outputs) {
    if (path === undefined) continue
    const clash = inputs.find(([, other]) => isSameFile(resolve(cwd, path), resolve(cwd, other)))
    if (clash !== undefined) throw sameFile(name, clash[0], path)
    inputs.push([name, path])
  }
}

interface Order {
  readonly signer: Signer
  readonly claim: Claim
  readonly out: string | undefined
  readonly minisig: string | undefined
}

const signOne = async (
  path: string,
  { signer, claim, out, minisig }: Order,
  terminal: Terminal,
  language: Language,
): Promise<ExitCode> => {
  const opened = await openBundle(path, terminal)
  const { value: signed, diagnostics } =
    opened.value === undefined ? { diagnostics: opened.diagnostics } : await sign(opened.value, signer, claim)
  if (signed === undefined) {
    // Of the claim only this is free text: the command line is wrong, not the bundle.
    if (diagnostics.some(({ code }) => code === 'trust/claim')) throw notAName('--by')
    showDiagnostics(path, diagnostics, terminal, language)
    return exitCode.findings
  }
  const own = (await signaturesOf(signed)).find(
    (each) => each.claim.role === claim.role && String(each.publicKey) === String(signer.publicKey),
  ) as Signed
  const at = (name: string): string => resolve(terminal.cwd, name)
  const saved = await save(signed, own, at(path), out && at(out))
  if (minisig !== undefined) exportMinisig(minisig, own.signature, terminal)
  terminal.stdout.write(`${signed.identity}  ${relative(terminal.cwd, saved)}\n`)
  terminal.stderr.write(`${told(own)[language]}\n`)
  return exitCode.clean
}

export const signCommand = defineCommand({
  name: 'sign',
  summary: words('给包文件签名，内容和身份不变', 'Sign bundles; content and identity stay as they are'),
  usage: 'FILE|DIR…',
  options: {
    key: { type: 'text', value: 'FILE', summary: words('私钥文件 NAME.key', 'The private key, NAME.key') },
    role: {
      type: 'text',
      value: 'ROLE',
      summary: words(
        '以什么角色签：作者、审核、发布、县级、市级、省级……',
        'As what: author, reviewer, publisher, county, prefecture, provincial …',
      ),
    },
    by: { type: 'text', value: 'NAME', summary: words('签名的单位或人', 'Who signs') },
    out: {
      type: 'text',
      short: 'o',
      value: 'FILE',
      summary: words('写到另一个文件；不写就签在原文件里', 'Write to another file; in place by default'),
    },
    'export-minisig': {
      type: 'text',
      value: 'FILE',
      summary: words(
        '另存一份 minisign 能核对的签名文件',
        'Also write the signature in the form that minisign checks',
      ),
    },
    ...passphraseOption,
  },
  run: async ({ args, options, terminal, language }) => {
    const { key, role, by, out, 'export-minisig': minisig } = options
    if (key === undefined) throw missingOption('--key', 'FILE')
    if (role === undefined) throw missingOption('--role', 'ROLE')
    if (by === undefined) throw missingOption('--by', 'NAME')
    const claim: Claim = { role: roleOf(role), by, date: todayOf(undefined) }
    const bundles = args.flatMap((path) => findBundles(path, terminal.cwd))
    // One file cannot take what belongs to several bundles.
    const [, second] = bundles
    if (second !== undefined && (out ?? minisig) !== undefined) throw extraArgument(second)
    const outputs = [
      ['--out', out],
      ['--export-minisig', minisig],
    ] as const
    checkOutputs(outputs, key, terminal)
    if (out !== undefined) checkOutput(out, bundles[0] ?? out, terminal)
    if (minisig !== undefined) checkMinisig(minisig, terminal)
    const signer = await readSigner(
      resolve(terminal.cwd, key),
      () => passphraseFor(key, options, terminal, language),
      key,
    )
    const codes: ExitCode[] = []
    for (const path of bundles)
      codes.push(await signOne(path, { signer, claim, out, minisig }, terminal, language))
    return worstOf(codes)
  },
})
