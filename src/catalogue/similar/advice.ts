/** What to do about a course that is like another (M三(三)2：避免重复建设). */
import { type Words, words } from '../../base/words.js'
import type { Alike } from '../../likeness/alike.js'
import { isAdaptable } from '../../likeness/is-adaptable.js'

export const relationWords: Readonly<Record<Alike['relation'], Words>> = {
  same: words('内容相同', 'the same content'),
  adaptation: words('改编（已注明）', 'an adaptation that says so'),
  duplicate: words('重复，没有注明', 'repeated, unsaid'),
}

/** What the one who hands in the first course should do. */
export const adviceOn = ({ relation, course }: Pick<Alike, 'relation' | 'course'>): Words => {
  if (relation === 'adaptation')
    return words('已经注明改编，不用再做什么', 'The lineage is stated: nothing to do')
  return isAdaptable(course.license)
    ? words(
        '建议改编而不是重建：许可允许改编',
        'Adapt it instead of building it again: the licence allows it',
      )
    : words(
        '许可没有允许改编：先征得发布单位书面同意，再改编',
        'The licence does not let everybody adapt it: ask the publisher for consent in writing first',
      )
}
