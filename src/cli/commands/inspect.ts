/** `kebao inspect`: shows what a bundle is and what is in it. */
import {
  type Bundle,
  type Course,
  findTerm,
  type Language,
  readCourse,
  type Syllabus,
  visible,
  type Words,
  words,
} from '../../index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { openBundle } from '../open-bundle.js'
import { showDiagnostics } from '../show-diagnostics.js'
import { table } from '../table.js'

const termName = (scheme: 'audience' | 'course-type', id: string, language: Language): string =>
  findTerm(scheme, id)?.label[language] ?? id

const hoursOf = ({ hours }: Course | Syllabus): Words =>
  hours === undefined
    ? words('未写', 'not given')
    : words(`${hours.total} 学时`, `${hours.total} teaching hours`)

const rowsOf = (
  bundle: Bundle,
  course: Course | Syllabus,
  language: Language,
): readonly (readonly [Words, string])[] => {
  const { manifest, identity } = bundle
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
    [words('身份', 'Identity'), identity],
  ]
}

export const inspectCommand = defineCommand({
  name: 'inspect',
  summary: words('看看包文件里有什么', 'Show what is in a bundle'),
  usage: 'FILE|DIR',
  options: { json: { type: 'flag', summary: words('输出 JSON', 'Write JSON') } },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    const { value: bundle, diagnostics } = await openBundle(path, terminal)
    if (bundle === undefined) {
      showDiagnostics(path, diagnostics, terminal, language)
      return exitCode.findings
    }
    const course = await readCourse(bundle)
    const { identity, manifest } = bundle
    terminal.stdout.write(
      options.json
        ? `${JSON.stringify({ identity, manifest, course }, null, 2)}\n`
        : table(
            rowsOf(bundle, course, language).map(([name, value]) => [name[language], visible(value)]),
            terminal.stdout.columns,
          ),
    )
    return exitCode.clean
  },
})
