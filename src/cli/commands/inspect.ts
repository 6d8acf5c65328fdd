/** `kebao inspect`: shows what a bundle is and what is in it, or would be in that of a package. */
import { resolve } from 'node:path'
import {
  type BoundReview,
  type Bundle,
  type Course,
  checkSignatures,
  findTerm,
  type Language,
  readCourse,
  reviewsOf,
  type Syllabus,
  visible,
  type Words,
  words,
} from '../../index.js'
import { nativeVerifier } from '../../node/index.js'
import { bundleOf } from '../bundle-of.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { isPackageFolder } from '../is-package-folder.js'
import { loadPackage } from '../load-package.js'
import { openBundle } from '../open-bundle.js'
import { outputFormatOption, tellRefused } from '../output-format.js'
import { reviewRows } from '../review-rows.js'
import { complete } from '../settings/complete.js'
import { type SettingsFor, settingsFor, settingsOptions } from '../settings/settings-for.js'
import { showPackage } from '../show-diagnostics.js'
import { signedRows } from '../signing/signature-rows.js'
import { table } from '../table.js'
import type { Terminal } from '../terminal.js'

const termName = (scheme: 'audience' | 'course-type', id: string, language: Language): string =>
  findTerm(scheme, id)?.label[language] ?? id

const hoursOf = ({ hours }: Course | Syllabus): Words =>
  hours === undefined
    ? words('未写', 'not given')
    : words(`${hours.total} 学时`, `${hours.total} teaching hours`)

const rowsOf = (
  bundle: Bundle,
  course: Course | Syllabus,
  reviews: readonly BoundReview[],
  language: Language,
): readonly (readonly [Words, string])[] => {
  const { format, manifest, identity } = bundle
  const audience = [...(course.audience?.primary ?? []), ...(course.audience?.secondary ?? [])]
  const questions = [course, ...course.lessons].reduce((sum, each) => sum + each.questions.length, 0)
  const bytes = manifest.files.reduce((sum, file) => sum + file.size, 0)
  return [
    [words('标题', 'Title'), course.title],
    [words('编号', 'Id'), `${course.id} ${course.version}`],
    [words('类型', 'Type'), termName('course-type', course.type, language)],
    [
      words('受众', 'Audience'),
      audience.map((id) => termName('audience', id, language)).join(language === 'en' ? ', ' : '、'),
    ],
    [words('学时', 'Hours'), hoursOf(course)[language]],
    [words('课节', 'Lessons'), String(course.lessons.length)],
    [words('题目', 'Questions'), String(questions)],
    [words('许可', 'Licence'), course.license],
    [
      words('文件', 'Files'),
      words(
        `${manifest.files.length} 个，${Math.ceil(bytes / 1024)} KiB`,
        `${manifest.files.length}, ${Math.ceil(bytes / 1024)} KiB`,
      )[language],
    ],
    [words('格式', 'Format'), String(format)],
    [words('身份', 'Identity'), identity],
    [words('内容校验值', 'Content digest'), manifest.content],
    ...reviewRows(reviews, language),
  ]
}

/** What was named, opened; a package is packed in memory, just as `kebao pack` would. What cannot be is told. */
const open = async (
  path: string,
  settings: SettingsFor,
  format: string | undefined,
  terminal: Terminal,
  language: Language,
): Promise<Bundle | undefined> => {
  const folder = resolve(terminal.cwd, path)
  if (!isPackageFolder(folder)) {
    const { value: bundle, diagnostics } = await openBundle(path, terminal)
    if (bundle === undefined) tellRefused(path, diagnostics, format, terminal, language)
    return bundle
  }
  const { lint } = settings(folder)
  const { bundle, told } = await bundleOf(await complete(await loadPackage({ path, folder }, lint), lint))
  if (bundle === undefined && format === 'json')
    tellRefused(path, told.diagnostics, format, terminal, language)
  else if (told.diagnostics.length > 0) showPackage(told, terminal, language)
  return bundle
}

export const inspectCommand = defineCommand({
  name: 'inspect',
  summary: words('看看包文件里有什么，没打包的也行', 'Show what is in a bundle, or will be in it'),
  usage: 'FILE|DIR',
  options: { format: outputFormatOption, ...settingsOptions },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    const bundle = await open(path, settingsFor(options, terminal.cwd), options.format, terminal, language)
    if (bundle === undefined) return exitCode.findings
    const course = await readCourse(bundle)
    const { value: reviews } = await reviewsOf(bundle)
    const { value: signatures } = await checkSignatures(bundle, { verifier: nativeVerifier })
    const { format, identity, manifest } = bundle
    terminal.stdout.write(
      options.format === 'json'
        ? `${JSON.stringify({ format, identity, manifest, course, reviews, signatures }, null, 2)}\n`
        : table(
            [...rowsOf(bundle, course, reviews, language), ...signedRows(signatures, language)].map(
              ([name, value]) => [name[language], visible(value)],
            ),
            terminal.stdout.columns,
          ),
    )
    return exitCode.clean
  },
})
