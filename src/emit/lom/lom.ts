/** Target `lom`: the record of a course for catalogues and resource libraries (IEEE 1484.12.1 LOM in XML). */
import * as z from 'zod'
import { words } from '../../base/words.js'
import { element } from '../../base/xml/element.js'
import { writeXml } from '../../base/xml/write-xml.js'
import { tellLeftOut, tellMonths } from '../facts/tell-left-out.js'
import { webAddress } from '../facts/web-address.js'
import { ageInYears } from '../losses/age-in-years.js'
import { fieldsLeftOut } from '../losses/fields-left-out.js'
import { hoursWithoutMinutes } from '../losses/hours-without-minutes.js'
import { metadataOnly } from '../losses/metadata-only.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { defineTarget } from '../target.js'
import { carried } from './carried.js'
import { educationalOf, rightsOf } from './educational.js'
import { generalOf, lifeCycleOf, metaMetadataOf, technicalOf } from './general.js'
import { annotationsOf, classificationsOf, relationsOf } from './relations.js'

export const lom = defineTarget({
  name: 'lom',
  summary: words(
    '学习对象元数据（IEEE LOM XML），给资源库和目录登记用；参照 GB/T 21365 的对照表见说明。',
    'A metadata record (IEEE LOM in XML) for catalogues and resource libraries, with a table against GB/T 21365.',
  ),
  container: { kind: 'file' },
  extension: 'lom.xml',
  options: z.strictObject({ url: webAddress }),
  losses: [metadataOnly, fieldsLeftOut, hoursWithoutMinutes, ageInYears, sensitiveAudience],
  emit: ({ edition, options, profile, lose }) => {
    const minutesPerHour = edition.course.hours?.minutesPerHour ?? profile?.minutesPerHour
    tellLeftOut(edition, carried, minutesPerHour, lose)
    tellMonths(edition, lose)
    const categories = [
      generalOf(edition, options.url),
      lifeCycleOf(edition),
      metaMetadataOf(edition),
      technicalOf(edition, options.url),
      educationalOf(edition, minutesPerHour),
      rightsOf(edition),
      ...relationsOf(edition),
      ...annotationsOf(edition),
      ...classificationsOf(edition),
    ].filter((each) => each !== undefined)
    const record = element('lom', { xmlns: 'http://ltsc.ieee.org/xsd/LOM' }, categories)
    return { [`${edition.slug}.lom.xml`]: writeXml(record) }
  },
})
