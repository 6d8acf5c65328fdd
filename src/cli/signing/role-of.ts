/** The role that somebody names on the command line, in either language. */
import { namesOfRole, roleName, type SignatureRole, signatureRole } from '../../index.js'
import { unknownTerm } from '../usage-error.js'

export const roleOf = (written: string): SignatureRole => {
  const roles = signatureRole.options as readonly SignatureRole[]
  const found = roles.find((role) => role === written || namesOfRole(role).includes(written))
  if (found === undefined) throw unknownTerm('--role', written, roles.map(roleName))
  return found
}
