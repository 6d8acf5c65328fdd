/** Everything that can be set, read once from the environment. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'

export interface Settings {
  /** `postgres://…`, or the folder of the embedded database. */
  readonly database: string
  /** Where media, bundles and uploads lie. */
  readonly files: string
  /** Bytes of an upload. */
  readonly maxUpload: number
  /** A `trust.yaml`: only bundles signed by a publisher in it are imported. */
  readonly trustFile?: string
  /** Asked of everybody under `/staff`. Without it the portal listens on this machine alone. */
  readonly staffPassword?: string
  /** Signs the tokens of forms. */
  readonly secret: string
}

export const settingsFrom = (env: NodeJS.ProcessEnv): Settings => {
  const folder = env.PORTAL_DATA ?? 'data'
  return {
    database: env.DATABASE_URL ?? join(folder, 'database'),
    files: join(folder, 'files'),
    maxUpload: Number(env.PORTAL_MAX_UPLOAD ?? 512 * 1024 * 1024),
    secret: env.PORTAL_SECRET ?? randomBytes(32).toString('hex'),
    ...(env.PORTAL_TRUST === undefined ? {} : { trustFile: env.PORTAL_TRUST }),
    ...(env.PORTAL_STAFF_PASSWORD === undefined ? {} : { staffPassword: env.PORTAL_STAFF_PASSWORD }),
  }
}
