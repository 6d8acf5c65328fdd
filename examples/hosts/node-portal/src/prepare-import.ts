/** From an uploaded file to a plan: opened as an attack, checked for who made it, and compared with what is here. */
import { readFile } from 'node:fs/promises'
import {
  type Bundle,
  checkTrust,
  type Diagnostic,
  decode,
  diff,
  hasErrors,
  type ImportPlan,
  plan,
  readTrust,
  type SignatureRecord,
  type Words,
} from 'kebao'
import { nativeSha256, nativeVerifier } from 'kebao/node'
import { archiveName } from './archive-name.js'
import type { Portal } from './portal-context.js'

export type Prepared =
  | {
      readonly bundle: Bundle
      readonly plan: ImportPlan
      readonly notes: readonly Words[]
      readonly signatures: readonly SignatureRecord[]
    }
  | { readonly refused: readonly Diagnostic[] }
  | { readonly problem: 'syllabus' }

/** Who made it. Without a trust file that is for the person to tell who confirms the plan. */
const signedBy = async (bundle: Bundle, trustFile: string | undefined) => {
  if (trustFile === undefined) return { value: [], diagnostics: [] }
  const { value: trust, diagnostics } = readTrust(trustFile, await readFile(trustFile, 'utf8'))
  if (trust === undefined) return { value: [], diagnostics }
  const today = new Date().toISOString().slice(0, 10)
  return checkTrust(bundle, trust.value, { verifier: nativeVerifier, today })
}

/** What is new for people, beside what will be done to items. */
const notesOf = async ({ from, direction }: ImportPlan, bundle: Bundle, { media }: Portal) => {
  if (from === undefined || direction === 'same') return []
  const { value: installed } = await decode(await media.open(archiveName(from.identity)))
  return installed === undefined ? [] : (await diff(installed, bundle)).changes.map(({ words }) => words)
}

export const prepareImport = async (portal: Portal, upload: string): Promise<Prepared> => {
  const { incoming, store, settings } = portal
  const { value: bundle, diagnostics } = await decode(await incoming.open(upload), {
    createHash: nativeSha256,
    limits: { total: settings.maxUpload * 4 },
  })
  if (bundle === undefined) return { refused: diagnostics }
  if (bundle.manifest.kind !== 'course') return { problem: 'syllabus' }
  const { value: signatures, diagnostics: doubts } = await signedBy(bundle, settings.trustFile)
  if (hasErrors(doubts)) return { refused: doubts }
  const { value: found, diagnostics: objections } = await plan(
    await store.installed(bundle.manifest.id),
    bundle,
  )
  if (found === undefined) return { refused: objections }
  return { bundle, plan: found, notes: await notesOf(found, bundle, portal), signatures }
}
