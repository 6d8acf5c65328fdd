/** What to do about a course that is like another (M三(三)2：避免重复建设). */
import { type Words, words } from '../../base/words.js'
import { type Adapting, adaptingOf } from '../../likeness/adapting.js'
import type { Alike } from '../../likeness/alike.js'

export const relationWords: Readonly<Record<Alike['relation'], Words>> = {
  same: words('内容相同', 'the same content'),
  adaptation: words('改编（已注明）', 'an adaptation that says so'),
  duplicate: words('重复，没有注明', 'repeated, unsaid'),
}

const ask = words(
  '许可没有允许改编：先征得发布单位书面同意，再改编',
  'The licence does not let everybody adapt it: ask the publisher for consent in writing first',
)

const whenAlike: Readonly<Record<Adapting, Words>> = {
  free: words(
    '建议改编而不是重建：许可允许改编',
    'Adapt it instead of building it again: the licence allows it',
  ),
  alike: words(
    '建议改编而不是重建：许可允许改编，改编后用同一种许可',
    'Adapt it instead of building it again: the licence allows it, under the same licence',
  ),
  system: words(
    '同一系统内的建议改编，仍用这种许可；系统外的，先征得发布单位书面同意',
    'Adapt it inside the system that published it, under the same term; outside, ask for consent in writing first',
  ),
  unchanged: words(
    '许可不许改编，可以原样引进；要改编，先征得发布单位书面同意',
    'The licence allows unchanged copies alone: take it over as it is, or ask for consent in writing before adapting',
  ),
  ask,
}

/** The very same course need not be adapted to be used. */
const takeOver = words(
  '内容相同，不必再建：原样引进，写明来源',
  'The content is the same: take the course over as it is, and name where it is from',
)

const takeOverOrAdapt = words(
  '内容相同，不必再建：原样引进，写明来源；要改动的，建议改编而不是重建',
  'The content is the same: take the course over as it is, and name where it is from; to change it, adapt it instead of building it again',
)

const whenSame: Readonly<Record<Adapting, Words>> = {
  free: takeOverOrAdapt,
  alike: takeOverOrAdapt,
  unchanged: takeOver,
  system: words(
    '内容相同，不必再建：同一系统内直接用原课；系统外的，先征得发布单位书面同意',
    'The content is the same: use the course inside its system; outside, ask for consent in writing first',
  ),
  ask: words(
    '内容相同，不必再建：先征得发布单位书面同意，再引进',
    'The content is the same: take the course over once the publisher consents in writing',
  ),
}

/** What the one who hands in the first course should do. */
export const adviceOn = ({ relation, course }: Pick<Alike, 'relation' | 'course'>): Words => {
  if (relation === 'adaptation')
    return words('已经注明改编，不用再做什么', 'The lineage is stated: nothing to do')
  const may = adaptingOf(course.license)
  return relation === 'same' ? whenSame[may] : whenAlike[may]
}
