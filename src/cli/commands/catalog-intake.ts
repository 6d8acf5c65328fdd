/** `kebao catalog intake`: takes in what counties sent, and says of each what to do next. */
import { resolve } from 'node:path'
import {
  acceptedFiles,
  type Catalogue,
  type DeskFile,
  type IntakeOptions,
  intake,
  intakeJson,
  intakeReports,
  listedRows,
  listNames,
} from '../../catalogue/index.js'
import { bytesOf, decodeText, type Language, type LintOptions, type Outline, words } from '../../index.js'
import { nativeArchive, nativeSha256 } from '../../node/index.js'
import { openCatalogue } from '../catalogue/open-catalogue.js'
import { tellUnread } from '../catalogue/tell-catalogue.js'
import { defineCommand } from '../command.js'
import { namedSyllabi } from '../conform/named-syllabi.js'
import { exitCode } from '../exit-code.js'
import { intakeLines } from '../intake/intake-lines.js'
import { INTAKE_MARK } from '../intake/intake-mark.js'
import { isItselfPackage, itselfPackage } from '../intake/itself-package.js'
import { readDesk } from '../intake/read-desk.js'
import { outputFormatOption, tellRefused } from '../output-format.js'
import { checkPlace, placeFolder } from '../place-folder.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { syllabusOption } from '../settings/syllabi.js'
import { openStage } from '../stage.js'
import type { Terminal } from '../terminal.js'
import { missingArgument, missingOption, missingValue } from '../usage-error.js'

const written = (out: string, isAccepted: boolean) =>
  words(
    `结果写到了「${out}」，请打开里面的 index.html。${isAccepted ? '可以收的课包都在 accepted 文件夹里。' : ''}`,
    `The result was written to \`${out}\`: open the index.html in it.${isAccepted ? ' The bundles to accept are in its folder accepted.' : ''}`,
  )

/** The list of submissions that lies among them, if any, with what could not be read of it. */
const listIn = async (desk: readonly DeskFile[]): Promise<Pick<IntakeOptions, 'list' | 'listFindings'>> => {
  const file = listNames.flatMap((name) => desk.filter(({ path }) => path === name))[0]
  if (file?.content === undefined) return {}
  const text = decodeText(file.path, await bytesOf(file.content))
  const { value: list, diagnostics } = listedRows(text.value, file.path)
  return { list, listFindings: [...text.diagnostics, ...diagnostics] }
}

interface Shelf {
  readonly catalogue?: Catalogue
  readonly syllabi?: readonly Outline[]
}

/** What courses are compared with. Where it cannot be read nothing is taken in: it would be compared with less. */
const openShelf = async (
  catalogue: string | undefined,
  syllabi: readonly string[],
  format: string | undefined,
  terminal: Terminal,
  language: Language,
): Promise<Shelf | undefined> => {
  const { outlines, refused } = await namedSyllabi(syllabi, terminal)
  if (refused.length > 0) {
    tellUnread(refused, format, terminal, language)
    return undefined
  }
  const shelf = outlines.length === 0 ? {} : { syllabi: outlines }
  if (catalogue === undefined) return shelf
  const { value, diagnostics } = await openCatalogue(catalogue, terminal)
  if (value === undefined) {
    tellRefused(catalogue, diagnostics, format, terminal, language)
    return undefined
  }
  return { ...shelf, catalogue: value }
}

export const catalogIntakeCommand = defineCommand({
  name: 'catalog intake',
  summary: words(
    '收件：打开各县报来的压缩包，检查、比对，给出处理意见',
    'Open what was sent, check and compare it, and say what to do about each',
  ),
  usage: 'FOLDER',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'DIR',
      summary: words('结果写到哪个新文件夹', 'The new folder to write the result to'),
    },
    catalog: {
      type: 'text',
      value: 'CATALOGUE',
      summary: words('与这个目录里的课比对', 'Compare with the courses of this catalogue'),
    },
    syllabus: syllabusOption,
    replace: {
      type: 'flag',
      summary: words('换掉上一次收件的结果', 'Replace the result of an earlier intake'),
    },
    format: outputFormatOption,
    ...settingsOptions,
  },
  run: async ({ args: [folder], options, terminal, language }) => {
    if (folder === undefined) throw missingArgument('FOLDER')
    if (options.out === undefined) throw missingOption('--out', 'DIR')
    if (options.out === '' || options.out === '-') throw missingValue('--out', 'DIR')
    const { cwd, stdout, stderr } = terminal
    const [from, out] = [resolve(cwd, folder), resolve(cwd, options.out)]
    const { lint } = settingsFor(options, cwd)(from)
    const desk = await readDesk(from, folder)
    if (isItselfPackage(desk)) throw itselfPackage(folder, cwd)
    // What it is compared with may lie in an earlier result, and must not go with that.
    const inputs = [folder, ...(options.catalog === undefined ? [] : [options.catalog]), ...options.syllabus]
    const place = { mark: INTAKE_MARK, inputs, replace: options.replace, cwd }
    checkPlace(options.out, place)
    const shelf = await openShelf(options.catalog, options.syllabus, options.format, terminal, language)
    if (shelf === undefined) return exitCode.failure
    const { catalogue, syllabi } = shelf
    const rules: LintOptions = { ...lint, ...(syllabi && { library: { syllabi } }) }
    const stage = openStage(out, options.out)
    try {
      const record = await intake(desk, {
        lint: rules,
        ...(await listIn(desk)),
        createHash: nativeSha256,
        archive: nativeArchive,
        keep: stage.keep,
        ...(catalogue && { catalogue }),
      })
      const kept = await stage.files()
      const reports = intakeReports(record, language)
      const accepted = acceptedFiles(record, kept)
      await placeFolder([reports, kept, accepted], options.out, place)
      if (options.format === 'json') for (const part of intakeJson(record)) stdout.write(part)
      else stdout.write(intakeLines(record, language, stdout.columns))
      stderr.write(`${written(options.out, accepted.size > 0)[language]}\n`)
      const isReturned = record.submissions.some(
        ({ verdict }) => verdict === 'return' || verdict === 'unreadable',
      )
      // With nothing received the folder is most likely another one.
      return isReturned || record.submissions.length === 0 ? exitCode.findings : exitCode.clean
    } finally {
      stage.remove()
    }
  },
})
