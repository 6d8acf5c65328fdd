/** What may be used for naming its author is named. */
import { words } from '../../../base/words.js'
import { findLicence } from '../../../model/licence/find-licence.js'
import { resolveLicence } from '../../../model/licence/resolve-licence.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** The licence that the rights of a resource name, where they name one. */
const licenceIn = (rights: string): string | undefined => {
  const resolution = resolveLicence(rights)
  return resolution.kind === 'licence' ? resolution.licence.id : undefined
}

const needsName = (licence: string | undefined): boolean =>
  findLicence(licence ?? '')?.permissions?.attribution === true

export const attribution = defineRule({
  code: 'rights/attribution',
  severity: 'warning',
  summary: words(
    '要求署名的材料写明出处',
    'Material that asks for its author to be named says where it comes from',
  ),
  message: (p: { of: 'original' } | { of: 'resource'; title: string; licence: string }) =>
    p.of === 'original'
      ? words(
          '原课程的许可要求署名，却没有写原课程的名称。',
          'The licence of the original asks for credit, but its title is not given.',
        )
      : words(
          `「${p.title}」用的是「${p.licence}」，要求署名，却没有写来源。`,
          `\`${p.title}\` is under \`${p.licence}\`, which asks for credit, but has no source.`,
        ),
  why: words(
    '署名是用它的条件，不署名就是侵权。',
    'Credit is the condition on which it may be used; without it copyright is infringed.',
  ),
  help: (p) =>
    p.of === 'original'
      ? words(
          '请在「改编自」里加上「标题」，写原课程的名称。',
          'Add `title` to `basedOn`, with the title of the original.',
        )
      : words(
          '请加上「来源」，写明作者、作品名和从哪里来。',
          'Add `source`: who made it, what it is called and where it was found.',
        ),
  sources: ['R020', 'R031', 'CC BY 4.0 §3(a)(1)'],
  example: {
    in: 'course',
    bad: 'resources: [{ title: 麦穗照片, rights: CC-BY-SA-4.0 }]',
    good: 'resources: [{ title: 麦穗照片, source: 示例摄影者丁《麦穗》, rights: CC-BY-SA-4.0 }]',
  },
  *check(pkg, found) {
    const { license, basedOn, resources = [] } = pkg.course
    if (needsName(basedOn?.license) && !isWritten(pkg, '/course/basedOn/title'))
      yield found(originOf(pkg, '/course/basedOn'), { of: 'original' })
    for (const [at, { title, source, rights = '' }] of resources.entries()) {
      const pointer = `/course/resources/${at}`
      if (source !== undefined || isWritten(pkg, `${pointer}/source`)) continue
      const licence = licenceIn(rights)
      // What is under the licence of the course may be the course's own.
      if (licence === undefined || licence === license || !needsName(licence)) continue
      yield found(originOf(pkg, `${pointer}/rights`), { of: 'resource', title, licence })
    }
  },
})
