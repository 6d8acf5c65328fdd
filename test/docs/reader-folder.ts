/** An empty folder with kebao installed, as a reader of the documentation has it. */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { exampleFolder, exampleNames } from '../../scripts/example-names.js'

export const root = join(import.meta.dirname, '../..')

/** The built package stands in `node_modules`; the examples are there to be tried. */
export const readerFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kebao-reader-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  mkdirSync(join(modules, '@types'))
  symlinkSync(root, join(modules, 'kebao'))
  // npm installs what kebao depends on beside it.
  symlinkSync(join(root, 'node_modules/zod'), join(modules, 'zod'))
  symlinkSync(join(root, 'node_modules/@types/node'), join(modules, '@types/node'))
  symlinkSync(join(root, 'dist/cli.js'), join(modules, '.bin/kebao'))
  for (const name of exampleNames) {
    cpSync(join(exampleFolder, name), join(folder, 'examples', name), { recursive: true })
  }
  return folder
}
