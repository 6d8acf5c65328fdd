/** Pages that say why something did not work, and what to do. */
import { html } from 'hono/html'
import type { Diagnostic } from 'kebao'
import type { Visitor } from '../visitor.js'
import { type Html, layout } from './layout.js'

type Text = readonly [zh: string, en: string]

export type Problem = 'missing' | 'fault' | 'form' | 'too-large' | 'no-file' | 'syllabus' | 'stale'

const problems: Readonly<Record<Problem, readonly [Text, Text]>> = {
  missing: [
    ['没有这一页', 'There is no such page'],
    ['它可能已经移走。请回到课程目录再找。', 'It may have moved. Look for it among the courses.'],
  ],
  fault: [
    ['出错了', 'Something went wrong'],
    ['没有做任何改动。请稍后再试。', 'Nothing was changed. Please try again later.'],
  ],
  form: [
    ['这张表单已经过期', 'This form has expired'],
    ['请回到上一页，刷新后再交一次。', 'Go back, reload the page and send it again.'],
  ],
  'too-large': [
    ['文件太大', 'The file is too large'],
    ['没有保存。请与发布单位联系。', 'It was not kept. Please ask the publisher.'],
  ],
  'no-file': [
    ['没有选文件', 'No file was chosen'],
    ['请回到上一页，选一个 .kebao 文件。', 'Go back and choose a .kebao file.'],
  ],
  syllabus: [
    ['这是教学大纲，不是课程', 'This is a syllabus, not a course'],
    ['这个平台只导入课程。', 'This portal imports courses only.'],
  ],
  stale: [
    ['在您确认之前，这门课已经变了', 'The course has changed since this plan was made'],
    [
      '这次没有做任何改动。请到「管理」里看看现在是哪一版。',
      'Nothing was changed now. See under Staff which version is installed.',
    ],
  ],
}

export const problemPage = (visitor: Visitor, problem: Problem): Html => {
  const [title, advice] = problems[problem]
  return layout({
    visitor,
    title: visitor.t(...title),
    body: html`<p>${visitor.t(...advice)}</p>
<p><a class="button" href="/">${visitor.t('看课程目录', 'To the courses')}</a></p>`,
  })
}

/** A damaged file can be wrong in a thousand places. */
const SHOWN = 50

type Refused = 'import' | 'back'

const refusals: Readonly<Record<Refused, Text>> = {
  import: ['这个课包没有导入', 'This bundle was not imported'],
  back: ['这门课没有退回', 'The course was not taken back'],
}

/** A bundle, or a way back, that was refused: every reason, with what to do about it. */
export const refusalPage = (visitor: Visitor, what: Refused, diagnostics: readonly Diagnostic[]): Html => {
  const { t, language } = visitor
  return layout({
    visitor,
    title: t(...refusals[what]),
    above: [{ href: '/staff/', text: t('管理', 'Staff') }],
    body: html`<p>${t('平台里的课程没有任何改动。原因：', 'Nothing in the portal has changed. The reasons:')}</p>
<ul class="cards">${diagnostics.slice(0, SHOWN).map(
      ({ message, why, help, file }) => html`<li>
<p><strong>${message[language]}</strong></p>
<p>${why[language]}</p>
<p>${help[language]}</p>
${file === undefined ? '' : html`<p class="quiet">${t('文件：', 'File: ')}<code>${file}</code></p>`}
</li>`,
    )}</ul>
<p><a class="button" href="/staff/">${t('返回', 'Back')}</a></p>`,
  })
}
