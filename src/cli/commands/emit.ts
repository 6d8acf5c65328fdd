/** `kebao emit`: makes of a course what other hosts take, and says what they will not hold. */
import { resolve } from 'node:path'
import { editionCodes, optionNamed, optionsOf, type Target, targets } from '../../emit/index.js'
import { KebaoError, words } from '../../index.js'
import { writeFile, writeTree } from '../../node/index.js'
import { checkApart } from '../check-apart.js'
import { defineCommand } from '../command.js'
import { courseOf } from '../emit/course-of.js'
import { emitAll, marked } from '../emit/emit-all.js'
import { lossLines, moreLine } from '../emit/loss-lines.js'
import { checkFree } from '../emit/output-place.js'
import { targetList, targetPage, targetsJson } from '../emit/target-page.js'
import { targetsNamed } from '../emit/targets-named.js'
import { exitCode } from '../exit-code.js'
import { isPackageFolder } from '../is-package-folder.js'
import { withDiagnostics } from '../load-package.js'
import { outputFormatOption } from '../output-format.js'
import { fromHere } from '../report/json.js'
import { jsonText } from '../report/json-text.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { showPackage } from '../show-diagnostics.js'
import { missingArgument, missingValue, unknownChoice } from '../usage-error.js'

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
      summary: words('换掉以前写出来的', 'Replace what was written before'),
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
    const isJson = options.format === 'json'
    const chosen = names === undefined ? targets : targetsNamed(names, 'TARGET')
    if (options.list) {
      const [only] = chosen
      const isOne = names !== undefined && chosen.length === 1 && only !== undefined
      if (isJson) stdout.write(targetsJson(chosen))
      else if (isOne) stdout.write(targetPage(only, language, stdout.columns))
      else stdout.write(targetList(chosen, language, stdout.columns))
      return exitCode.clean
    }
    if (names === undefined) throw missingArgument('TARGET PATH')
    if (path === undefined) throw missingArgument('PATH|BUNDLE')
    if (options.out === '' || options.out === '-') throw missingValue('--out', 'FILE|DIR')
    const optionsIn = optionsFor(chosen, readSets(options.set))
    const course = await courseOf(path, settingsFor(options, cwd), options.format, terminal, language)
    if (course === undefined) return exitCode.findings

    const { outputs, refused } = await emitAll(course, chosen, {
      audience: options.audience,
      optionsIn,
      place: { out: options.out, alone: chosen.length === 1, cwd },
    })
    for (const { place, shown, file } of outputs) {
      checkApart(place, shown, path, cwd)
      await checkFree(place, shown, file, options.replace)
    }
    for (const { target, place, tree, file } of outputs) {
      if (file !== undefined) await writeFile(place, file)
      else await writeTree(marked(tree, target), place, { replace: options.replace })
    }

    const code = refused.length > 0 ? exitCode.findings : exitCode.clean
    const all = [...outputs, ...refused]
    if (isJson) {
      const told = outputs.map(({ target, shown }) => ({ target: target.name, path: shown }))
      const diagnostics = all.flatMap(({ target, diagnostics: found }) =>
        found.map((each) => ({ ...fromHere(course.loaded, each), target: target.name })),
      )
      stdout.write(jsonText({ version: 1, outputs: told, diagnostics }))
      return code
    }
    for (const { diagnostics } of refused) {
      showPackage({ ...(await withDiagnostics(course.loaded, diagnostics)), diagnostics }, terminal, language)
    }
    for (const { target, shown, diagnostics } of outputs) {
      stdout.write(`${target.name}  ${shown}\n`)
      const lost = diagnostics.filter(({ code: of }) => !editionCodes.includes(of))
      const label = chosen.length === 1 ? '' : target.name
      stderr.write(lossLines(lost, label, language, stderr.columns))
    }
    // All formats say the same of the edition: it is told once.
    const [edition] = outputs.map(({ diagnostics }) =>
      diagnostics.filter((each) => editionCodes.includes(each.code)),
    )
    stderr.write(lossLines(edition ?? [], '', language, stderr.columns))
    // What `lint` would tell is what was made, unless there was more to say than it can be told.
    const isPlain = options.audience === undefined && options.set.length === 0 && refused.length === 0
    if (
      isPlain &&
      outputs.some(({ diagnostics }) => diagnostics.length > 0) &&
      isPackageFolder(resolve(cwd, path))
    ) {
      stderr.write(`${moreLine(path, names, language)}\n`)
    }
    return code
  },
})
