/** `accepted/`: the bundles of an intake that nothing speaks against, in one folder, of which a catalogue is built. */
import { byCodeUnit } from '../../base/path.js'
import type { Content, Tree } from '../../base/tree.js'
import type { IntakePackage, IntakeRecord, IntakeSubmission } from '../../model/intake.js'
import { freeName } from './safe-name.js'

/** The folder, from the top of the output. */
export const acceptedFolder = 'accepted'

/** Gives each accepted bundle its place; of a submission that a person has to look at nothing is accepted. */
export const withAccepted = (submissions: readonly IntakeSubmission[]): readonly IntakeSubmission[] => {
  const taken = new Set<string>()
  return submissions.map((submission) => {
    if (submission.verdict !== 'accepted') return submission
    const packages = submission.packages.map((pkg): IntakePackage => {
      const { verdict, bundle } = pkg
      if (verdict !== 'accepted' || bundle === undefined) return pkg
      return { ...pkg, bundle: { ...bundle, accepted: `${acceptedFolder}/${freeName(bundle.file, taken)}` } }
    })
    return { ...submission, packages }
  })
}

/**
 * The bundles that may be taken into the catalogue, by their paths in the output.
 *
 * @param kept what was written of all submissions, by paths from the top of the output
 * @example
 * const accepted = acceptedFiles(record, kept) // 'accepted/phone-1.0.0.kebao' → …
 */
export const acceptedFiles = ({ submissions }: IntakeRecord, kept: Tree): Tree => {
  const files: (readonly [string, Content])[] = []
  for (const { folder, packages } of submissions) {
    for (const { bundle } of packages) {
      const content = bundle && kept.get(`${folder}/${bundle.file}`)
      if (bundle?.accepted !== undefined && content !== undefined) files.push([bundle.accepted, content])
    }
  }
  return new Map(files.sort(([a], [b]) => byCodeUnit(a, b)))
}
