/** `kebao pack`: makes bundles of packages that have no errors. */
import { statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { type Bundle, bundleFileName, encode, hasErrors, KebaoError, pack, words } from '../../index.js'
import { findPackages, nativeSha256, writeFile } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { compareFile } from '../compare-file.js'
import { exitCode } from '../exit-code.js'
import { type LoadedPackage, loadPackage } from '../load-package.js'
import { complete } from '../settings/complete.js'
import { selectPackages } from '../settings/select-packages.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { showPackage } from '../show-diagnostics.js'

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
    const settings = settingsFor(options, terminal.cwd)
    const found = selectPackages(await findPackages(args, terminal.cwd), settings, args, terminal.cwd)
    const written = new Map<string, string>()
    let refused = 0
    for (const each of found) {
      const { lint } = settings(each.folder)
      const bundle = await bundleOf(await complete(await loadPackage(each, lint), lint))
      if ('refused' in bundle) {
        refused += 1
        showPackage(bundle.refused, terminal, language)
        continue
      }
      const path = placeOf(options.out, bundle, found.length === 1, terminal.cwd)
      if (written.has(path)) throw sameFile(relative(terminal.cwd, path), written.get(path) ?? '', each.path)
      written.set(path, each.path)
      const archive = await encode(bundle)
      const change = await compareFile(path, archive)
      await writeFile(path, archive)
      const shown = relative(terminal.cwd, path)
      terminal.stdout.write(`${bundle.identity}  ${shown}\n`)
      if (change === 'other') terminal.stderr.write(`${replaced(shown, bundle)[language]}\n`)
    }
    if (found.length > 1) terminal.stderr.write(`${tally(found.length, refused)[language]}\n`)
    return refused > 0 ? exitCode.findings : exitCode.clean
  },
})

/** The bundle of a package, or the package with what speaks against it. */
const bundleOf = async (loaded: LoadedPackage): Promise<Bundle | { readonly refused: LoadedPackage }> => {
  if (loaded.pkg === undefined || hasErrors(loaded.diagnostics)) return { refused: loaded }
  const { value, diagnostics } = await pack(loaded.pkg, { createHash: nativeSha256 })
  return value ?? { refused: { ...loaded, diagnostics: [...loaded.diagnostics, ...diagnostics] } }
}
