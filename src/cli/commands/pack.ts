/** `kebao pack`: makes bundles of packages that have no errors. */
import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Bundle, bundleFileName, encode, KebaoError, words } from '../../index.js'
import { findPackages, open, writeFile } from '../../node/index.js'
import { bundleOf } from '../bundle-of.js'
import { checkOutput } from '../check-output.js'
import { defineCommand } from '../command.js'
import { compareFile } from '../compare-file.js'
import { exitCode } from '../exit-code.js'
import { loadPackage } from '../load-package.js'
import { complete } from '../settings/complete.js'
import { selectPackages } from '../settings/select-packages.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { showPackage } from '../show-diagnostics.js'
import { keepSignatures } from '../signing/keep-signatures.js'
import { warnOfReviews } from '../warn-of-reviews.js'

/** Where a bundle goes: into the file that was named, or under its own name into a folder. */
const placeOf = (out: string | undefined, bundle: Bundle, alone: boolean, cwd: string): string => {
  const named = resolve(cwd, out ?? '.')
  const isFolder = statSync(named, { throwIfNoEntry: false })?.isDirectory() ?? !named.endsWith('.kebao')
  return isFolder || !alone ? join(named, bundleFileName(bundle)) : named
}

const sameFile = (path: string, one: string, other: string): KebaoError =>
  new KebaoError(
    'pack/same-file',
    words(
      `「${one}」和「${other}」都要写成「${path}」。请分开打包，写到不同的文件夹。`,
      `\`${one}\` and \`${other}\` would both be written to \`${path}\`. Pack them into different folders.`,
    ),
  )

const otherCourse = (path: string, there: string, mine: string): KebaoError =>
  new KebaoError(
    'pack/other-course',
    words(
      `「${path}」是另一门课「${there}」的课包，没有用「${mine}」覆盖它。请打包到别的文件夹，或换一个文件名。`,
      `\`${path}\` is the bundle of another course, \`${there}\`, and was not replaced by \`${mine}\`. Pack into another folder, or under another name.`,
    ),
  )

/**
 * What is written in the place of another file. Two courses may have one short name: the bundle of the one must not become
 * that of the other.
 */
const successor = async (path: string, shown: string, bundle: Bundle): Promise<Bundle> => {
  const { value: there } = await open(path)
  try {
    if (there !== undefined && there.manifest.id !== bundle.manifest.id) {
      throw otherCourse(shown, there.manifest.id, bundle.manifest.id)
    }
    return await keepSignatures(there, bundle)
  } finally {
    await there?.close()
  }
}

/** A version that others already have must stay what it is; a draft may change as often as it likes. */
const replaced = (path: string, { manifest }: Bundle) =>
  words(
    `「${path}」原来的内容不同，已经换成新的。如果 ${manifest.version} 版已经发给别人，请把「版本」改高，再打包。`,
    `\`${path}\` held something else and was replaced. If version ${manifest.version} was given to anybody, raise \`version\` and pack again.`,
  )

const tally = (all: number, refused: number) =>
  words(
    `${all} 个课包，打好 ${all - refused} 个${refused > 0 ? `，有错没打包的 ${refused} 个` : ''}。`,
    `${all - refused} of ${all} packages packed${refused > 0 ? `, ${refused} refused for their errors` : ''}.`,
  )

export const packCommand = defineCommand({
  name: 'pack',
  summary: words('把课包打成可核验的包文件', 'Make verifiable bundles of packages'),
  usage: '[PATH…]',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'FILE|DIR',
      summary: words('写到哪个文件或文件夹', 'The file or folder to write to'),
    },
    ...settingsOptions,
  },
  run: async ({ args, options, terminal, language }) => {
    if (options.out !== undefined) checkOutput(options.out, '.', terminal)
    const settings = settingsFor(options, terminal.cwd)
    const found = selectPackages(await findPackages(args, terminal.cwd), settings, args, terminal.cwd)
    const written = new Map<string, string>()
    let refused = 0
    for (const each of found) {
      const { lint } = settings(each.folder)
      const { bundle, told } = await bundleOf(await complete(await loadPackage(each, lint), lint))
      if (told.diagnostics.length > 0) showPackage(told, terminal, language)
      if (bundle === undefined) {
        refused += 1
        continue
      }
      const path = placeOf(options.out, bundle, found.length === 1, terminal.cwd)
      if (written.has(path)) throw sameFile(relative(terminal.cwd, path), written.get(path) ?? '', each.path)
      written.set(path, each.path)
      const fresh = await encode(bundle)
      const shown = relative(terminal.cwd, path)
      const isOther = (await compareFile(path, fresh)) === 'other'
      const next = isOther ? await successor(path, shown, bundle) : bundle
      const isSigned = next !== bundle
      const archive = isSigned ? await encode(next) : fresh
      const isReplaced = isOther && (!isSigned || (await compareFile(path, archive)) === 'other')
      await writeFile(path, archive)
      terminal.stdout.write(`${bundle.identity}  ${shown}\n`)
      if (isReplaced) terminal.stderr.write(`${replaced(shown, bundle)[language]}\n`)
      await warnOfReviews(shown, bundle, terminal, language)
    }
    if (found.length > 1) terminal.stderr.write(`${tally(found.length, refused)[language]}\n`)
    return refused > 0 ? exitCode.findings : exitCode.clean
  },
})
