/** The profiles that come with kebao, as examples to use by name or to copy. */
import { lenientCounty } from '../profiles/lenient-county.js'
import { strictProvince } from '../profiles/strict-province.js'

/** The YAML of each profile by its name; `readProfile` reads it as it reads any other. */
export const builtinProfiles: ReadonlyMap<string, string> = new Map([
  ['strict-province', strictProvince],
  ['lenient-county', lenientCounty],
])
