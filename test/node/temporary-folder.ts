/** A real folder for one test; it is gone when the test ends. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const temporaryFolder = (
  files: Readonly<Record<string, string | Uint8Array>> = {},
  // Tests that run beside one another say by themselves whose folder it is.
  finished: typeof onTestFinished = onTestFinished,
): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kebao-test-')))
  finished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
