/** An adaptation keeps the terms of what it was made from. */
import { type Words, words } from '../../../base/words.js'
import { type Adaptation, canAdapt } from '../../../model/licence/can-adapt.js'
import { findLicence } from '../../../model/licence/find-licence.js'
import type { Licence } from '../../../model/licence/licence.js'
import { ownTerms } from '../../../model/licence/own-terms.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

type Refusal = Exclude<Adaptation, 'yes' | 'unknown'>

interface Parties {
  readonly refusal: Refusal
  readonly from: Words
  readonly to: Words
}

/** Ids are what people know licences by; kebao's own terms have names. */
const nameOf = (licence: Licence): Words =>
  ownTerms.includes(licence) ? licence.label : words(licence.id, licence.id)

interface Reason {
  readonly message: (p: Parties) => Words
  readonly help: (p: Parties) => Words
  /** Which of the two licences the author can change. */
  readonly at: '/course/license' | '/course/basedOn/license'
}

const askFirst = words(
  '请先征得权利人书面同意，再在正文里写上「<!-- kebao-ignore-file lineage/licence: 凭据 -->」；或者不改编，推荐学员去学原课。',
  'Get consent in writing and put `<!-- kebao-ignore-file lineage/licence: what proves it -->` into the text; or point learners to the original.',
)

const reasons: Readonly<Record<Refusal, Reason>> = {
  'no-derivatives': {
    message: ({ from }) =>
      words(
        `原课程的许可「${from['zh-CN']}」不允许改编。`,
        `The licence of the original, \`${from.en}\`, allows no adaptation.`,
      ),
    help: () => askFirst,
    at: '/course/basedOn/license',
  },
  reserved: {
    message: () =>
      words(
        '原课程保留所有权利，没有允许改编。',
        'The original reserves all rights and allows no adaptation.',
      ),
    help: () => askFirst,
    at: '/course/basedOn/license',
  },
  'share-alike': {
    message: ({ from, to }) =>
      words(
        `原课程的许可「${from['zh-CN']}」要求改编后用同样的许可，本课却用了「${to['zh-CN']}」。`,
        `The licence of the original, \`${from.en}\`, asks adaptations to come under the same; this one is under \`${to.en}\`.`,
      ),
    help: ({ from }) =>
      words(`请把本课的许可改成「${from['zh-CN']}」。`, `Put this course under \`${from.en}\`.`),
    at: '/course/license',
  },
  'non-commercial': {
    message: ({ from, to }) =>
      words(
        `原课程的许可「${from['zh-CN']}」不许商业使用，本课的「${to['zh-CN']}」却允许。`,
        `The licence of the original, \`${from.en}\`, forbids commercial use; that of this course, \`${to.en}\`, allows it.`,
      ),
    help: () =>
      words(
        '请改用不许商业使用的许可，如「CC-BY-NC-4.0」。',
        'Choose a non-commercial licence, such as `CC-BY-NC-4.0`.',
      ),
    at: '/course/license',
  },
  attribution: {
    message: ({ from, to }) =>
      words(
        `原课程的许可「${from['zh-CN']}」要求署名，本课的「${to['zh-CN']}」却不要求。`,
        `The licence of the original, \`${from.en}\`, asks for the author’s name; that of this course, \`${to.en}\`, does not.`,
      ),
    help: () =>
      words(
        '请改用要求署名的许可，如「CC-BY-4.0」。',
        'Choose a licence that asks for the name, such as `CC-BY-4.0`.',
      ),
    at: '/course/license',
  },
}

export const licence = defineRule({
  code: 'lineage/licence',
  severity: 'error',
  summary: words(
    '改编课程的许可不违反原课程的许可',
    'The licence of an adaptation keeps the terms of the original',
  ),
  message: (p: Parties) => reasons[p.refusal].message(p),
  why: words(
    '改编要守原课程的许可，不守就是侵权，别人也不敢再用。',
    'An adaptation that breaks the licence of the original infringes copyright, and nobody can safely use it.',
  ),
  help: (p) => reasons[p.refusal].help(p),
  sources: ['R020', 'R031', '著作权法第十三条'],
  example: {
    in: 'course',
    bad: 'basedOn: { package: example-center/phone, version: 1.0.0, license: CC-BY-ND-4.0 }\norigin: adapted',
    good: 'basedOn: { package: example-center/phone, version: 1.0.0, license: CC-BY-4.0 }\norigin: adapted',
  },
  *check(pkg, found) {
    const from = findLicence(pkg.course.basedOn?.license ?? '')
    if (from === undefined) return
    // Whether adaptation is allowed at all does not depend on the new licence.
    const to = findLicence(pkg.course.license ?? '') ?? from
    const refusal = canAdapt(from, to)
    if (refusal === 'yes' || refusal === 'unknown') return
    const { at } = reasons[refusal]
    const other = at === '/course/license' ? '/course/basedOn/license' : '/course/license'
    const message =
      other === '/course/license'
        ? words('本课的许可。', 'The licence of this course.')
        : words('原课程的许可。', 'The licence of the original.')
    const related = { ...originOf(pkg, other), message }
    yield found(originOf(pkg, at), { refusal, from: nameOf(from), to: nameOf(to) }, { related: [related] })
  },
})
