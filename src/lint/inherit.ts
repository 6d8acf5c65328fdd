/** Reads a package as its workspace completes it: with the publisher and the licence of packages that name none. */
import { isWritten, type Package } from '../parse/package.js'
import type { Defaults } from './rule.js'

/** What a package takes over: the defaults whose field its author left out. One that could not be read is not left out. */
export const inherited = (pkg: Package, { publisher, license }: Defaults): Defaults => ({
  ...(publisher !== undefined && !isWritten(pkg, '/course/publisher') && { publisher }),
  ...(license !== undefined && !isWritten(pkg, '/course/license') && { license }),
})

export const inherit = (pkg: Package, defaults: Defaults = {}): Package => ({
  ...pkg,
  course: { ...pkg.course, ...inherited(pkg, defaults) },
})
