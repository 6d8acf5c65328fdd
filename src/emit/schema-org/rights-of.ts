/** Under what terms a course may be used, what it costs, and what it comes from. */
import type { CourseMeta } from '../../model/course.js'
import { findLicence } from '../../model/licence/find-licence.js'
import type { Edition } from '../edition/edition.js'
import type { Node } from './node.js'
import { identifier } from './terms.js'

/** An address where there is one; terms that have none are named. */
export const licenceOf = (
  id: string | undefined,
  { language }: Pick<Edition, 'language'>,
): string | Node | undefined => {
  const licence = id === undefined ? undefined : findLicence(id)
  if (licence === undefined) return id
  return licence.url ?? { '@type': 'CreativeWork', name: licence.label[language] }
}

/** Search engines ask for a category, in these words. */
export const offerOf = (fee: NonNullable<CourseMeta['fee']>): Node => ({
  '@type': 'Offer',
  category: fee.amount === 0 ? 'Free' : 'Paid',
  price: fee.amount,
  priceCurrency: fee.currency ?? 'CNY',
  description: fee.note,
})

export const originalOf = (
  { package: id, title, version, license }: NonNullable<CourseMeta['basedOn']>,
  edition: Edition,
): Node => ({
  '@type': 'Course',
  name: title ?? id,
  identifier: identifier('kebao', id),
  version,
  license: licenceOf(license, edition),
})

/** Acts, standards and syllabi that a course serves (LRMI AlignmentObject). */
export const alignmentsOf = (
  { alignments = [], conformsTo = [] }: CourseMeta,
  syllabus: string,
): readonly Node[] => [
  ...conformsTo.map(({ syllabus: id, version }) => ({
    '@type': 'AlignmentObject',
    alignmentType: 'teaches',
    educationalFramework: syllabus,
    targetName: version === undefined ? id : `${id} ${version}`,
  })),
  ...alignments.map(({ framework, item }) => ({
    '@type': 'AlignmentObject',
    alignmentType: 'teaches',
    educationalFramework: framework,
    targetName: item ?? framework,
  })),
]

/** How far AI made it (GB 45438-2025), by the codes of IPTC. */
export const digitalSource = (aiGenerated: CourseMeta['aiGenerated']): string | undefined =>
  aiGenerated === 'generated'
    ? 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
    : aiGenerated === 'assisted'
      ? 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource'
      : undefined
