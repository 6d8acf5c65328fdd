/** `sheet.html`: the result of one submission, to be sent back to the teacher who made it: it stands alone. */

import type { ElementContent } from 'hast'
import { visible } from '../../base/visible.js'
import { type Language, words } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type {
  IntakeAlike,
  IntakeFile,
  IntakeFinding,
  IntakePackage,
  IntakeSubmission,
} from '../../model/intake.js'
import { htmlPage } from '../../page/html-page.js'
import { tableOf } from '../../page/table.js'
import { alikeHead, alikeRow } from './alike-table.js'
import { conformancePart } from './conformance-table.js'
import { senderStep, senderVerdict, sheetFindings } from './sheet-findings.js'
import { intakeVerdictWords, severityWords, verdictTone } from './verdict-words.js'

type Say = (zh: string, en: string) => string

/** Of a file that is wrong all over, the rest is found when the first are mended. */
const MAX_FINDINGS = 200
const MAX_FILES = 500

const p = (...children: readonly ElementContent[]): ElementContent => element('p', {}, children)
const h2 = (title: string): ElementContent => element('h2', {}, [text(title)])
const soft = (sentence: string): ElementContent => element('p', { className: ['soft'] }, [text(sentence)])

const placeOf = ({ file, line }: IntakeFinding, say: Say): string => {
  if (file === undefined) return ''
  return line === undefined ? visible(file) : `${visible(file)} ${say(`第 ${line} 行`, `line ${line}`)}`
}

const rank = { error: 0, warning: 1, info: 2 }

const tones = { error: 'bad', warning: 'fair', info: 'soft' } as const

const findingItem = (each: IntakeFinding, language: Language, say: Say): ElementContent => {
  const place = placeOf(each, say)
  return element('li', {}, [
    p(
      element('strong', { className: [tones[each.severity]] }, [
        text(severityWords[each.severity][language]),
      ]),
      ...(place === '' ? [] : [text(' · '), element('span', { className: ['soft'] }, [text(place)])]),
    ),
    p(text(visible(each.message[language]))),
    soft(visible(each.why[language])),
    p(element('strong', {}, [text(say('怎么改：', 'How to mend: '))]), text(visible(each.help[language]))),
  ])
}

/** A list rather than a table: it is read on a phone and printed on A4. */
const findingsList = (
  findings: readonly IntakeFinding[],
  language: Language,
  say: Say,
): readonly ElementContent[] => {
  if (findings.length === 0) return [p(text(say('没有发现问题。', 'Nothing was found.')))]
  const sorted = findings
    .map((each, at) => ({ each, at }))
    .sort((a, b) => rank[a.each.severity] - rank[b.each.severity] || a.at - b.at)
    .map(({ each }) => each)
  const rest = sorted.length - MAX_FINDINGS
  return [
    element(
      'ol',
      { className: ['found'] },
      sorted.slice(0, MAX_FINDINGS).map((each) => findingItem(each, language, say)),
    ),
    ...(rest > 0
      ? [soft(say(`还有 ${rest} 条，改好上面的再看。`, `There are ${rest} more: mend these first.`))]
      : []),
  ]
}

/** Those of the catalogue, which everybody may see; what other counties sent is told on the index. */
const alikeTable = (all: readonly IntakeAlike[], language: Language, say: Say): readonly ElementContent[] => {
  const alike = all.filter(({ submission }) => submission === undefined)
  if (alike.length === 0) return []
  return [
    tableOf({
      caption: say('相近的课', 'Courses that are alike'),
      head: alikeHead(language),
      rows: alike.map((each) => alikeRow(each, language)),
    }),
  ]
}

const fileWords = ({ is, package: number, code }: IntakeFile, say: Say): string => {
  const of = number === undefined ? '' : say(`（第 ${number} 门课）`, ` (course ${number})`)
  return {
    package: say(`课程内容${of}`, `part of the course${of}`),
    'left-out': say(`不算课程内容${of}`, `beside the course, no part of it${of}`),
    archive: say('压缩包，已打开', 'an archive, opened'),
    system: say('系统自己放的，不管', 'put there by a system, ignored'),
    other: say('不属于哪门课', 'part of no course'),
    unreadable: say(`读不了${code ? `（${code}）` : ''}`, `not readable${code ? ` (${code})` : ''}`),
  }[is]
}

const filesTable = (files: readonly IntakeFile[], say: Say): readonly ElementContent[] => [
  tableOf({
    caption: say(`${files.length} 个文件`, `${files.length} files`),
    head: [say('文件', 'File'), say('字节', 'Bytes'), say('是什么', 'What it is')],
    rows: files.slice(0, MAX_FILES).map((file) => [visible(file.path), file.size, fileWords(file, say)]),
  }),
  ...(files.length > MAX_FILES
    ? [
        soft(
          say(
            `还有 ${files.length - MAX_FILES} 个没有列出。`,
            `Files that are not listed: ${files.length - MAX_FILES}.`,
          ),
        ),
      ]
    : []),
]

const packageParts = (pkg: IntakePackage, language: Language, say: Say): readonly ElementContent[] => {
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say('位置', 'Where'), pkg.path],
    [say('编号', 'Id'), pkg.id],
    [say('版本', 'Version'), pkg.version],
    [say('署名单位', 'Publisher'), pkg.publisher],
    [say('课节', 'Lessons'), String(pkg.lessons)],
  ]
  return [
    h2(
      `${say(pkg.kind === 'syllabus' ? `大纲 ${pkg.number}` : `课程 ${pkg.number}`, pkg.kind === 'syllabus' ? `Syllabus ${pkg.number}` : `Course ${pkg.number}`)} · ${visible(pkg.title ?? say('没有标题', 'without a title'))}`,
    ),
    p(
      element('strong', { className: [verdictTone[pkg.verdict]] }, [
        text(senderVerdict(pkg.verdict, intakeVerdictWords[pkg.verdict])[language]),
      ]),
    ),
    tableOf({
      head: [say('项目', 'Item'), say('内容', 'Value')],
      rows: facts.flatMap(([name, value]) =>
        value === undefined || value === '' ? [] : [[name, visible(value)]],
      ),
      named: true,
    }),
    element('h3', {}, [text(say('发现的问题', 'What was found'))]),
    ...findingsList(sheetFindings(pkg.findings, false), language, say),
    ...conformancePart(pkg.conformance, language),
    ...alikeTable(pkg.alike, language, say),
  ]
}

export const sheetPage = (submission: IntakeSubmission, language: Language): string => {
  const say: Say = (zh, en) => words(zh, en)[language]
  const { number, path, packages, files, verdict, sha256, size, listed } = submission
  const findings = sheetFindings(submission.findings, true)
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say('报送文件', 'Received'), path],
    [say('报送单位（清单）', 'Sender, by the list'), listed],
    [say('大小', 'Size'), say(`${size} 字节`, `${size} bytes`)],
    [say('校验值', 'SHA-256'), sha256],
  ]
  return htmlPage({
    language,
    title: say(`第 ${number} 份报送的结果`, `Result of submission ${number}`),
    style:
      '.next{font-size:1.15rem}.found{padding-inline-start:1.6rem}.found li{margin:.9rem 0;break-inside:avoid}.found p{margin:.1rem 0}',
    body: [
      element('p', { className: ['next'] }, [
        element('strong', { className: [verdictTone[verdict]] }, [
          text(`${senderVerdict(verdict, intakeVerdictWords[verdict])[language]}${say('：', ': ')}`),
        ]),
        text(senderStep(submission)[language]),
      ]),
      tableOf({
        head: [say('项目', 'Item'), say('内容', 'Value')],
        rows: facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, visible(value)]])),
        named: true,
      }),
      ...(findings.length === 0
        ? []
        : [h2(say('这份报送', 'This submission')), ...findingsList(findings, language, say)]),
      ...packages.flatMap((pkg) => packageParts(pkg, language, say)),
      h2(say('每个文件的去向', 'Where each file went')),
      ...filesTable(files, say),
    ],
  })
}
