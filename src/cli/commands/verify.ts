/** `kebao verify`: checks every byte of bundles against their manifests, and who signed them. */
import {
  checkSignatures,
  checkTrust,
  type Diagnostic,
  hasErrors,
  type Language,
  reviewsOf,
  type SignatureRecord,
  type TrustFile,
  words,
} from '../../index.js'
import { nativeVerifier } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { type ExitCode, exitCode, worstOf } from '../exit-code.js'
import { faultDiagnostic, faultSentence } from '../fault.js'
import { findBundles } from '../find-bundles.js'
import { openBundle } from '../open-bundle.js'
import { outputFormatOption } from '../output-format.js'
import { jsonText } from '../report/json-text.js'
import { judgingDay, todayOption } from '../settings/today.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { openTrust } from '../signing/open-trust.js'
import { showSignatures } from '../signing/show-signatures.js'
import type { Terminal } from '../terminal.js'

const tally = (all: number, refused: number) =>
  words(
    `${all} 个课包，通过 ${all - refused} 个${refused > 0 ? `，没有通过 ${refused} 个` : ''}。`,
    `${all - refused} of ${all} bundles passed${refused > 0 ? `, ${refused} did not` : ''}.`,
  )

/** Whose signatures count, and on which day. */
interface Judge {
  readonly trust: TrustFile | undefined
  readonly today: string
}

/** What was found of one bundle; `identity` is there for one that passed. */
interface Verdict {
  readonly path: string
  readonly identity?: string
  readonly signatures: readonly SignatureRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

const judge = async (path: string, { trust, today }: Judge, terminal: Terminal): Promise<Verdict> => {
  const { value: bundle, diagnostics } = await openBundle(path, terminal)
  if (bundle === undefined) return { path, signatures: [], diagnostics }
  const verifier = nativeVerifier
  const { value: signatures, diagnostics: found } =
    trust === undefined
      ? await checkSignatures(bundle, { verifier })
      : await checkTrust(bundle, trust, { verifier, today })
  const { diagnostics: stale } = await reviewsOf(bundle)
  return {
    path,
    ...(!hasErrors(found) && { identity: bundle.identity }),
    signatures,
    diagnostics: [...found, ...stale],
  }
}

const show = (
  { path, identity, signatures, diagnostics }: Verdict,
  terminal: Terminal,
  language: Language,
) => {
  if (identity !== undefined) terminal.stdout.write(`${identity}  ${path}\n`)
  // Of one that was refused unsigned, what is wrong says more.
  if (identity !== undefined || signatures.length > 0) showSignatures(path, signatures, terminal, language)
  if (diagnostics.length > 0) showDiagnostics(path, diagnostics, terminal, language)
}

export const verifyCommand = defineCommand({
  name: 'verify',
  summary: words(
    '核验包文件有没有损坏、有没有被改过，是谁签的名',
    'Check that bundles are whole and unchanged, and who signed them',
  ),
  usage: 'FILE|DIR…',
  options: {
    trust: {
      type: 'text',
      value: 'FILE',
      summary: words(
        '可信名单 trust.yaml：缺少该有的签名，或签名不可信，就不通过',
        'The trust file: refuse what lacks a signature it asks for, or has one it does not trust',
      ),
    },
    today: todayOption,
    format: outputFormatOption,
  },
  run: async ({ args, options, terminal, language }) => {
    const trust = options.trust === undefined ? undefined : openTrust(options.trust, terminal.cwd)
    const by = { trust, today: judgingDay(options.today) }
    const paths = args.flatMap((path) => findBundles(path, terminal.cwd))
    const verdicts: Verdict[] = []
    const codes: ExitCode[] = []
    for (const path of paths) {
      // One that cannot be opened is told, and does not keep the others from being checked.
      try {
        const verdict = await judge(path, by, terminal)
        if (options.format === 'json') verdicts.push(verdict)
        else show(verdict, terminal, language)
        codes.push(verdict.identity === undefined ? exitCode.findings : exitCode.clean)
      } catch (error) {
        terminal.stderr.write(`${faultSentence(error, language)}\n`)
        verdicts.push({ path, signatures: [], diagnostics: [faultDiagnostic(error)] })
        codes.push(exitCode.failure)
      }
    }
    if (options.format === 'json') terminal.stdout.write(jsonText({ version: 1, bundles: verdicts }))
    else if (paths.length > 1) {
      const whole = codes.filter((code) => code === exitCode.clean).length
      terminal.stderr.write(`${tally(paths.length, paths.length - whole)[language]}\n`)
    }
    return worstOf(codes)
  },
})
