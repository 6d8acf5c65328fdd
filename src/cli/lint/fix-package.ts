/** `--fix`, `--fix-dry-run` and `--unsafe`: what becomes of a package that is to be fixed. */
import { type LintOptions, words } from '../../index.js'
import { updateFiles } from '../../node/index.js'
import type { LoadedPackage } from '../load-package.js'
import type { Options, Values } from '../options.js'
import type { Output } from '../terminal.js'
import { needsOption } from '../usage-error.js'
import { mend } from './mend.js'

export const fixOptions = {
  fix: { type: 'flag', summary: words('能自动改的就改好', 'Mend what can safely be mended') },
  'fix-dry-run': {
    type: 'flag',
    summary: words(
      '只列出 --fix 会改动哪些地方（diff 格式），不写文件',
      'Print what --fix would change as a diff, and write nothing',
    ),
  },
  unsafe: {
    type: 'flag',
    summary: words(
      '与上面两项之一同用：可能改变原意的也改，改完请逐处核对',
      'With one of these: also mend what may change the meaning; check every change',
    ),
  },
} as const satisfies Options

type Chosen = Values<typeof fixOptions>

/** The package as it stands after the fixes that were asked for, which are written or shown. */
export const fixPackage = async (
  loaded: LoadedPackage,
  weights: LintOptions,
  { fix, 'fix-dry-run': isDry, unsafe }: Chosen,
  out: Output,
): Promise<LoadedPackage> => {
  if (!fix && !isDry) {
    if (unsafe) throw needsOption('--unsafe', ['--fix', '--fix-dry-run'])
    return loaded
  }
  const mended = await mend(loaded, weights, { unsafe })
  if (isDry) {
    const { diffTrees } = await import('../diff-trees.js')
    out.write(await diffTrees(loaded.path, loaded.tree, mended.tree, out.colour))
  } else await updateFiles(loaded.folder, loaded.tree, mended.tree)
  return mended
}
