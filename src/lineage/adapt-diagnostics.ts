/** What a person is told who starts an adaptation. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { words } from '../base/words.js'

export const takenOut = defineDiagnostic({
  code: 'lineage/taken-out',
  severity: 'info',
  message: (p: { field: string; zh: string }) =>
    words(`没有把原课的「${p.zh}」带过来。`, `\`${p.field}\` of the original was not carried over.`),
  why: words(
    '它说的只是原课：审核、推荐、系列和学分都是给原课的，改编的课要自己重新取得。',
    'It speaks of the original alone: reviews, endorsements, series and credits were given to that course, and an adaptation earns its own.',
  ),
  help: words(
    '不用做什么；本课自己有了，再写上。',
    'Nothing need be done; write your own when there is one.',
  ),
})

export const earlierOriginal = defineDiagnostic({
  code: 'lineage/earlier-original',
  severity: 'info',
  message: (p: { earlier: string }) =>
    words(
      `原课自己也是改编的，来自「${p.earlier}」。`,
      `The original is itself an adaptation, of \`${p.earlier}\`.`,
    ),
  why: words(
    '「改编自」只写直接的来源；更早的作者，原课的许可多半也要求署名。',
    '`basedOn` names the immediate source alone; the licence mostly asks that earlier authors be named as well.',
  ),
  help: words(
    '请在「改编说明」里把更早的那门课和作者也写上。',
    'Name that earlier course and its authors in the note on what was changed.',
  ),
})

export const publisherKept = defineDiagnostic({
  code: 'lineage/publisher',
  severity: 'warning',
  message: (p: { publisher: string }) =>
    words(
      `发布单位还写着原课的「${p.publisher}」。`,
      `The publisher is still that of the original, \`${p.publisher}\`.`,
    ),
  why: words(
    '改过的课要由改的单位负责，不能挂在别人名下。',
    'Whoever changes a course answers for it; it must not go out under the name of others.',
  ),
  help: words(
    '请在课程信息里把「发布单位」改成您的单位；原单位的功劳记在「改编自」和「权利人」里。',
    'Put your own organisation under `publisher`; the credit of the original is kept in `basedOn` and `rightsHolder`.',
  ),
})

export const teachingOnly = defineDiagnostic({
  code: 'lineage/teaching-only',
  severity: 'warning',
  message: words(
    '原课只限本系统教学使用。',
    'The original is for teaching inside the system that published it.',
  ),
  why: words(
    '系统以外的单位没有得到允许，改编了也不能用、不能转发。',
    'Organisations outside it have no permission, neither to adapt nor to pass it on.',
  ),
  help: words(
    '确认您的单位在这个系统里；不在的，先向权利人取得书面同意。改编后的课保持同样的许可。',
    'Make sure that you belong to that system, or get consent in writing first; keep the same licence.',
  ),
})

export const unknownTerms = defineDiagnostic({
  code: 'lineage/unknown-licence',
  severity: 'warning',
  message: (p: { license: string }) =>
    words(
      `不清楚原课的许可「${p.license}」许不许改编。`,
      `Whether the licence of the original, \`${p.license}\`, allows adaptation is not known.`,
    ),
  why: words('不许改编的课改了，就是侵权。', 'To change what may not be changed infringes copyright.'),
  help: words(
    '请先读一遍这个许可，或者问权利人。',
    'Read the licence, or ask the holder of the rights, before you go on.',
  ),
})

export const sameId = defineDiagnostic({
  code: 'lineage/same-id',
  severity: 'error',
  message: (p: { id: string }) =>
    words(`新课的编号不能还是「${p.id}」。`, `The new course cannot keep the id \`${p.id}\`.`),
  why: words(
    '编号就是课的身份：两门不同的课用一个编号，平台会用一门盖掉另一门。',
    'The id is what a course is: with one id for two courses a platform overwrites one with the other.',
  ),
  help: words(
    '请给新课一个自己的编号，斜线前面写您的单位，如「my-college/phone-basics」。',
    'Give it an id of its own, with your organisation before the slash, such as `my-college/phone-basics`.',
  ),
})

export const badId = defineDiagnostic({
  code: 'lineage/id',
  severity: 'error',
  message: (p: { id: string }) =>
    words(`「${p.id}」不能用作课包编号。`, `\`${p.id}\` cannot be the id of a package.`),
  why: words('平台靠编号认课。', 'Platforms know a course by its id.'),
  help: words(
    '请写「单位/短名」，只用小写英文、数字和连字符，如「my-college/phone-basics」。',
    'Write `publisher/slug` in lower-case letters, digits and hyphens, such as `my-college/phone-basics`.',
  ),
})

export const notByLine = defineDiagnostic({
  code: 'lineage/front-matter',
  severity: 'error',
  message: words(
    '原课开头的课程信息不是一行一项写的，没法自动改。',
    'The front matter of the original is not written one entry a line, so it cannot be edited.',
  ),
  why: words(
    '改编时要换掉其中几项，其余的一字不动。',
    'An adaptation changes a few entries and leaves all others as they are.',
  ),
  help: words(
    '请用「kebao unpack --source」取出原文件，把课程信息改成一行一项，再手工写上「改编自」。',
    'Take the files out with `kebao unpack --source`, write one entry a line, and add `basedOn` by hand.',
  ),
})
