/** A portal for a test: on a database, with a folder of its own that is gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPortal } from '../src/portal.js'
import type { Settings } from '../src/settings.js'

export const openTestPortal = async (settings: Partial<Settings> = {}) => {
  const files = mkdtempSync(join(tmpdir(), 'kebao-portal-'))
  const portal = await openPortal({
    database: 'memory://',
    maxUpload: 16 * 1024 * 1024,
    secret: 'a secret of the tests',
    files,
    ...settings,
  })
  const close = async () => {
    await portal.close()
    rmSync(files, { recursive: true, force: true })
  }
  return { ...portal, files, close }
}
