/** What can be wrong with the files of a catalogue. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { visible } from '../../base/visible.js'
import { words } from '../../base/words.js'

const again = words(
  '请重新取得或重新建这个目录（「kebao catalog build」或「kebao catalog merge」），不要手工修改。',
  'Fetch the catalogue again, or make it again (`kebao catalog build` or `kebao catalog merge`); do not change it by hand.',
)

const half = words(
  '目录缺一部分，就会把还在的课程当成撤下的。',
  'With a part of it missing, courses that are still there would seem withdrawn.',
)

export const noHead = defineDiagnostic({
  code: 'catalogue/no-head',
  severity: 'error',
  message: words(
    '这里没有课程目录：找不到「catalogue.json」。',
    'There is no catalogue here: `catalogue.json` is missing.',
  ),
  why: words(
    '目录有哪些文件、各有多少条，都写在那里。',
    'It says which files the catalogue has, and how many entries.',
  ),
  help: words(
    '请检查文件夹的名字；还没有目录，用「kebao catalog build」建一个。',
    'Check the name of the folder; where there is no catalogue yet, make one with `kebao catalog build`.',
  ),
})

export const newerVersion = defineDiagnostic({
  code: 'catalogue/newer-format',
  severity: 'error',
  message: (p: { version: number; known: number }) =>
    words(
      `这个目录的格式是第 ${p.version} 版，这个 kebao 只认到第 ${p.known} 版。`,
      `This catalogue has format ${p.version}; this kebao knows formats up to ${p.known}.`,
    ),
  why: words(
    '照旧格式去读，可能读错而没有人察觉。',
    'Read as an older format it could be read wrongly, and nobody would notice.',
  ),
  help: words('请更新 kebao。', 'Update kebao.'),
})

export const brokenHead = defineDiagnostic({
  code: 'catalogue/broken-head',
  severity: 'error',
  message: (p: { reason: string }) =>
    words(
      `目录的「catalogue.json」读不懂（${visible(p.reason)}）。`,
      `The \`catalogue.json\` of the catalogue cannot be understood (${visible(p.reason)}).`,
    ),
  why: words(
    '不知道该有哪些文件，就不能说目录是完整的。',
    'Without knowing which files there must be, nobody can say that the catalogue is whole.',
  ),
  help: again,
})

export const missingFile = defineDiagnostic({
  code: 'catalogue/missing-file',
  severity: 'error',
  message: words('目录里少了这个文件。', 'The catalogue lacks this file.'),
  why: half,
  help: again,
})

export const strayFile = defineDiagnostic({
  code: 'catalogue/stray-file',
  severity: 'error',
  message: words(
    '目录里多了这个文件，「catalogue.json」没有提到它。',
    '`catalogue.json` does not mention this file.',
  ),
  why: words(
    '可能是别的目录的文件混了进来，也可能是「catalogue.json」旧了。',
    'It may come from another catalogue, or `catalogue.json` may be out of date.',
  ),
  help: again,
})

export const changedFile = defineDiagnostic({
  code: 'catalogue/changed-file',
  severity: 'error',
  message: words(
    '这个文件与「catalogue.json」记下的不一致。',
    'This file is not what `catalogue.json` says it is.',
  ),
  why: words(
    '文件没传完，或写好以后被改过，里面的内容不可信。',
    'It was not copied whole, or was changed after it was written: what it says cannot be trusted.',
  ),
  help: again,
})

export const brokenLine = defineDiagnostic({
  code: 'catalogue/broken-line',
  severity: 'error',
  message: (p: { line: number; reason: string }) =>
    words(
      `第 ${p.line} 行不是正确的目录条目（${visible(p.reason)}）。`,
      `Line ${p.line} is no proper line of a catalogue (${visible(p.reason)}).`,
    ),
  why: words(
    '读错一条，检索、统计和查重就都会出错。',
    'One line read wrongly spoils search, statistics and the hunt for duplicates.',
  ),
  help: again,
})

export const misplacedLine = defineDiagnostic({
  code: 'catalogue/misplaced-line',
  severity: 'error',
  message: (p: { line: number; id: string }) =>
    words(
      `第 ${p.line} 行的「${visible(p.id)}」不该在这个位置。`,
      `\`${visible(p.id)}\` on line ${p.line} stands in the wrong place.`,
    ),
  why: words(
    '同样的课程只能写成同样的文件，这样才看得出哪里真的变了。',
    'The same courses must give the same files, or nobody sees what has really changed.',
  ),
  help: again,
})

export const twice = defineDiagnostic({
  code: 'catalogue/duplicate-line',
  severity: 'error',
  message: (p: { line: number; id: string }) =>
    words(
      `第 ${p.line} 行的「${visible(p.id)}」前面已经有了。`,
      `\`${visible(p.id)}\` on line ${p.line} was there before.`,
    ),
  why: words('同一个包文件算两次，统计就错了。', 'A bundle that counts twice makes the statistics wrong.'),
  help: again,
})

export const orphan = defineDiagnostic({
  code: 'catalogue/orphan-fingerprint',
  severity: 'error',
  message: (p: { line: number; id: string }) =>
    words(
      `第 ${p.line} 行是「${visible(p.id)}」的指纹，目录里却没有这门课的这一版。`,
      `Line ${p.line} is a fingerprint of \`${visible(p.id)}\`, but the catalogue has no such version of that course.`,
    ),
  why: words(
    '指纹用来查重，对错了课程就会认错。',
    'Duplicates are found by fingerprints: one of another course leads to the wrong one.',
  ),
  help: again,
})

export const wrongCount = defineDiagnostic({
  code: 'catalogue/wrong-count',
  severity: 'error',
  message: (p: { count: number; found: number }) =>
    words(
      `「catalogue.json」说有 ${p.count} 行，这里有 ${p.found} 行。`,
      `\`catalogue.json\` speaks of ${p.count} lines; there are ${p.found} here.`,
    ),
  why: half,
  help: again,
})

export const tooManyProblems = defineDiagnostic({
  code: 'catalogue/more-problems',
  severity: 'error',
  message: (p: { shown: number }) =>
    words(
      `这个文件里的问题太多，只列出前 ${p.shown} 个。`,
      `There are too many problems in this file: only the first ${p.shown} are listed.`,
    ),
  why: words('文件多半整个坏了。', 'The whole file is probably broken.'),
  help: again,
})
