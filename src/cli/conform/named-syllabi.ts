/** The syllabi that `--syllabus` and `--against` name: packages, bundles, and folders of either. */
import { KebaoError, type Outline, words } from '../../index.js'
import type { ReportedPackage } from '../report/report.js'
import type { Terminal } from '../terminal.js'
import { type ReadOutline, readOutlines } from './read-outlines.js'

const noSyllabus = (path: string): KebaoError =>
  new KebaoError(
    'conform/no-syllabus',
    words(`「${path}」里没有大纲。`, `There is no syllabus in \`${path}\`.`),
  )

export const isSyllabus = ({ outline }: ReadOutline): boolean => outline.kind === 'syllabus'

/** Each path must hold some. */
export const namedSyllabi = async (
  paths: readonly string[],
  terminal: Pick<Terminal, 'cwd'>,
): Promise<{ readonly outlines: readonly Outline[]; readonly refused: readonly ReportedPackage[] }> => {
  const all = await Promise.all(
    paths.map(async (path) => {
      const { outlines, refused } = await readOutlines([path], terminal)
      const found = outlines.filter(isSyllabus).map(({ outline }) => outline)
      if (found.length === 0 && refused.length === 0) throw noSyllabus(path)
      return { outlines: found, refused }
    }),
  )
  return { outlines: all.flatMap(({ outlines }) => outlines), refused: all.flatMap(({ refused }) => refused) }
}
