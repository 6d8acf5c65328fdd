/** Has the compiler check what pages say in TypeScript: all at once, since it reads the types of the library at each start. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readerFolder, root } from './reader-folder.js'

/** The options of a reader's project: strict, and nothing of ours. */
const OPTIONS =
  '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --lib es2023,dom,dom.iterable --types node'

/** What the compiler says, line by line; each line opens with the name under which a module was given. */
export const checkModules = (modules: ReadonlyMap<string, string>): readonly string[] => {
  const folder = readerFolder()
  const files = [...modules].map(([name, module]) => {
    const file = `${name.replaceAll('/', '-')}.mts`
    writeFileSync(join(folder, file), module)
    return file
  })
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const argv = [compiler, ...OPTIONS.split(' '), '--pretty', 'false', ...files]
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
  const said = `${stdout}${stderr}`.split('\n').filter((line) => line !== '')
  return status === 0 ? said : [...said, `it ended with ${status}`]
}
