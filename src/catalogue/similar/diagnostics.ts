/** What stands against finding everything that is alike in a catalogue. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'

export const notSketched = defineDiagnostic({
  code: 'catalogue/not-compared',
  severity: 'warning',
  message: (p: { count: number }) =>
    words(
      `目录里有 ${p.count} 门课的指纹缺失或读不全，没有比对，或没有比全。`,
      `Courses whose fingerprint is missing or cannot be read as a whole: ${p.count}. They were not compared, or in part alone.`,
    ),
  why: words(
    '没有比过的课，里面有没有重复，这份结果说不出来。',
    'Whether anything is repeated in a course that was not compared cannot be told.',
  ),
  help: words(
    '请用原来的课包文件，运行「kebao catalog build」重新建目录。',
    'Build the catalogue again from the bundles, with `kebao catalog build`.',
  ),
})

export const manyAlike = defineDiagnostic({
  code: 'catalogue/many-alike',
  severity: 'info',
  message: (p: { count: number }) =>
    words(
      `有 ${p.count} 个课节或题目，相近的太多，没有两两都比。`,
      `Lessons or questions that so many others are like that not every pair was compared: ${p.count}.`,
    ),
  why: words(
    '几十门课都抄同一段话时，两两列出来有成千上万对；每一个都与后面的若干个比过，成批的重复不会漏掉。',
    'Where dozens of courses share one text, its pairs run into thousands. Each was compared with several that follow, so that no batch of copies is missed.',
  ),
  help: words(
    '想看某一门课与哪些课相近，请在命令后面写上这门课。',
    'To see all that is like one course, name that course behind the command.',
  ),
})
