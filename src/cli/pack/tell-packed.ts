/** Tells what became of packages that were packed, wherever that was done. */
import { type Language, visible, words } from '../../index.js'
import { type ExitCode, exitCode } from '../exit-code.js'
import { type Linted, reported } from '../lint/linted.js'
import { showDiagnostics, showPackage } from '../show-diagnostics.js'
import type { Terminal } from '../terminal.js'
import type { PlacedBundle } from './place-bundle.js'

/** What is left to tell of a package. */
export interface Placed extends Pick<Linted, 'path' | 'diagnostics' | 'suppressed' | 'sources'> {
  /** Absent where something speaks against it. */
  readonly bundle?: PlacedBundle
}

/** A version that others already have must stay what it is; a draft may change as often as it likes. */
const replaced = (bundle: PlacedBundle) => {
  const [shown, version] = [visible(bundle.shown), visible(bundle.version)]
  return words(
    `「${shown}」原来的内容不同，已经换成新的。如果 ${version} 版已经发给别人，请把「版本」改高，再打包。`,
    `\`${shown}\` held something else and was replaced. If version ${version} was given to anybody, raise \`version\` and pack again.`,
  )
}

export const tellPlaced = (placed: Placed, terminal: Terminal, language: Language): void => {
  const { bundle } = placed
  if (placed.diagnostics.length > 0) showPackage(reported(placed), terminal, language)
  if (bundle === undefined) return
  const { identity, isReplaced, reviews } = bundle
  // A part may come from anywhere.
  const shown = visible(bundle.shown)
  terminal.stdout.write(`${identity}  ${shown}\n`)
  if (isReplaced) terminal.stderr.write(`${replaced(bundle)[language]}\n`)
  if (reviews.length > 0) showDiagnostics(shown, reviews, terminal, language)
}

const tally = (all: number, refused: number) =>
  words(
    `${all} 个课包，打好 ${all - refused} 个${refused > 0 ? `，有错没打包的 ${refused} 个` : ''}。`,
    `${all - refused} of ${all} packages packed${refused > 0 ? `, ${refused} refused for their errors` : ''}.`,
  )

/** @param isOne true where the run has one package alone, of which all is told already */
export const tellPacked = (
  placed: readonly Pick<Placed, 'bundle'>[],
  isOne: boolean,
  { stderr }: Pick<Terminal, 'stderr'>,
  language: Language,
): ExitCode => {
  const refused = placed.filter(({ bundle }) => bundle === undefined).length
  if (!isOne) stderr.write(`${tally(placed.length, refused)[language]}\n`)
  return refused > 0 ? exitCode.findings : exitCode.clean
}
