/** Whether a course may be adapted by anybody under the licence it names. */
import { canAdapt } from '../model/licence/can-adapt.js'
import { findLicence } from '../model/licence/find-licence.js'

/** False too for a licence that kebao does not know: somebody must read it first. */
export const isAdaptable = (license: string): boolean => {
  const terms = findLicence(license)
  return terms !== undefined && canAdapt(terms, terms) === 'yes'
}
