/** Whether a package may be adapted: asked of the rule that lint asks, so that there is one answer. */
import type { Diagnostic } from '../base/diagnostic.js'
import { lint } from '../lint/lint.js'
import { licence } from '../lint/rules/lineage/licence.js'
import { canAdapt } from '../model/licence/can-adapt.js'
import { findLicence } from '../model/licence/find-licence.js'
import type { Package } from '../parse/package.js'
import { teachingOnly, unknownTerms } from './adapt-diagnostics.js'

/** What speaks against it; the package already names its original. A consent that its author wrote down is heard. */
export const refusals = (adapted: Package): readonly Diagnostic[] =>
  lint(adapted, { rules: [licence] }).filter(({ code }) => code === licence.code)

/** What to look out for where nothing speaks against it. */
export const cautions = (license: string, file: string): readonly Diagnostic[] => {
  if (license === 'teaching-only') return [teachingOnly({ file }, {})]
  const terms = findLicence(license)
  const isKnown = terms !== undefined && canAdapt(terms, terms) !== 'unknown'
  return isKnown ? [] : [unknownTerms({ file }, { license })]
}
