/** `kebao emit`: makes of a course what other hosts take, and says what they will not hold. */
import { mkdirSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import {
  archive,
  editionCodes,
  emit,
  optionNamed,
  optionsOf,
  type Target,
  targets,
} from '../../emit/index.js'
import { type Diagnostic, KebaoError, words } from '../../index.js'
import { nativeSha256, writeFile, writeTree } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { courseOf } from '../emit/course-of.js'
import { lossLines, moreLine } from '../emit/loss-lines.js'
import { outputPlace } from '../emit/output-place.js'
import { targetList, targetPage } from '../emit/target-page.js'
import { targetsNamed } from '../emit/targets-named.js'
import { exitCode } from '../exit-code.js'
import { isPackageFolder } from '../is-package-folder.js'
import { withDiagnostics } from '../load-package.js'
import { outputFormatOption } from '../output-format.js'
import { jsonText } from '../report/json-text.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { showPackage } from '../show-diagnostics.js'
import { missingArgument, unknownChoice } from '../usage-error.js'

const notAnOption = (text: string): KebaoError =>
  new KebaoError(
    'usage/not-an-option',
    words(`「--set ${text}」要写成「名称=值」。`, `\`--set ${text}\` should be \`NAME=VALUE\`.`),
  )

/** `--set largePrint=true`; the last of one name counts. */
const readSets = (sets: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sets.map((text) => {
      const at = text.indexOf('=')
      if (at < 1) throw notAnOption(text)
      return [text.slice(0, at), text.slice(at + 1)]
    }),
  )

/** Of several formats, each is given the options that it has; one that none of them has is a mistake. */
const optionsFor = (
  chosen: readonly Target[],
  sets: Readonly<Record<string, string>>,
): ((target: Target) => Readonly<Record<string, string>>) => {
  if (chosen.length === 1) return () => sets
  for (const name of Object.keys(sets)) {
    if (chosen.some((target) => optionNamed(target, name) !== undefined)) continue
    throw unknownChoice('--set', name, [
      ...new Set(chosen.flatMap((target) => optionsOf(target).map((each) => each.name))),
    ])
  }
  return (target) =>
    Object.fromEntries(Object.entries(sets).filter(([name]) => optionNamed(target, name) !== undefined))
}

export const emitCommand = defineCommand({
  name: 'emit',
  summary: words('转成别的平台和纸面要的格式', 'Make what other hosts, readers and printers take'),
  usage: '[TARGET] [PATH|BUNDLE]',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'FILE|DIR',
      summary: words('写到哪个文件或文件夹', 'The file or folder to write to'),
    },
    audience: {
      type: 'text',
      value: 'TERM',
      summary: words('只给这类人的一版，如「老年人」', 'The edition for these people alone, such as seniors'),
    },
    set: {
      type: 'list',
      value: 'NAME=VALUE',
      summary: words(
        '这种格式的选项，如 largePrint=true',
        'An option of the format, such as largePrint=true',
      ),
    },
    replace: {
      type: 'flag',
      summary: words('文件夹里原来的内容全部换掉', 'Replace whatever the folder holds'),
    },
    list: {
      type: 'flag',
      summary: words('列出各种格式；指定一种就列出它的选项', 'List the formats, or the options of one'),
    },
    format: outputFormatOption,
    ...settingsOptions,
  },
  run: async ({ args: [names, path], options, terminal, language }) => {
    const { cwd, stdout, stderr } = terminal
    const chosen = names === undefined ? targets : targetsNamed(names, 'TARGET')
    if (options.list) {
      const [only] = chosen
      const isOne = names !== undefined && chosen.length === 1 && only !== undefined
      stdout.write(
        isOne ? targetPage(only, language, stdout.columns) : targetList(chosen, language, stdout.columns),
      )
      return exitCode.clean
    }
    if (names === undefined || path === undefined) throw missingArgument('TARGET PATH')
    const alone = chosen.length === 1
    const isJson = options.format === 'json'
    const optionsIn = optionsFor(chosen, readSets(options.set))
    const course = await courseOf(path, settingsFor(options, cwd), options.format, terminal, language)
    if (course === undefined) return exitCode.findings
    const { pkg, profile, loaded } = course
    const outputs: { readonly target: string; readonly path: string }[] = []
    const found: (Diagnostic & { readonly target: string })[] = []
    let refused = 0
    for (const target of chosen) {
      const { value: tree, diagnostics } = await emit(pkg, target, {
        createHash: nativeSha256,
        ...(profile && { profile }),
        ...(options.audience === undefined ? {} : { audience: options.audience }),
        options: optionsIn(target),
      })
      found.push(...diagnostics.map((each) => ({ ...each, target: target.name })))
      if (tree === undefined) {
        refused += 1
        if (!isJson) {
          showPackage({ ...(await withDiagnostics(loaded, diagnostics)), diagnostics }, terminal, language)
        }
        continue
      }
      const { id = '', version = '' } = pkg.course
      const slug = id.slice(id.indexOf('/') + 1)
      const place = outputPlace({ slug, version }, target, { out: options.out, alone, cwd })
      const file = await archive(tree, target)
      mkdirSync(dirname(place), { recursive: true })
      if (file === undefined) await writeTree(tree, place, { replace: options.replace })
      else await writeFile(place, file)
      const shown = relative(cwd, place)
      outputs.push({ target: target.name, path: shown })
      if (isJson) continue
      stdout.write(`${target.name}  ${shown}\n`)
      const lost = diagnostics.filter(({ code }) => !editionCodes.includes(code))
      for (const line of lossLines(lost, language, stderr.columns)) stderr.write(`${line}\n`)
    }
    if (isJson) stdout.write(jsonText({ version: 1, outputs, diagnostics: found }))
    else if (outputs.length > 0 && found.length > 0) {
      // All formats say the same of the edition: it is told once.
      const [edition] = found.filter(({ code }) => editionCodes.includes(code))
      for (const line of lossLines(edition ? [edition] : [], language, stderr.columns))
        stderr.write(`${line}\n`)
    }
    if (!isJson && found.length > 0 && isPackageFolder(resolve(cwd, path))) {
      stderr.write(`${moreLine(path, names, language)}\n`)
    }
    return refused > 0 ? exitCode.findings : exitCode.clean
  },
})
