/**
 * `common-cartridge`: IMS Common Cartridge, which learning platforms restore as a course of their own. Version 1.1 is as
 * far as Moodle and Sakai go; Canvas and its kin take 1.3. GB/T 36347-2018 is modelled on the same specification.
 */
import * as z from 'zod'
import type { Content } from '../../base/tree.js'
import { words } from '../../base/words.js'
import { writeXml } from '../../base/xml/write-xml.js'
import { field } from '../../model/field.js'
import type { Edition, Page } from '../edition/edition.js'
import { editionRemark } from '../facts/edition-title.js'
import { fieldsLeftOut } from '../losses/fields-left-out.js'
import { lessonLinks } from '../losses/lesson-links.js'
import { pageAnchors } from '../losses/page-anchors.js'
import { defineTarget } from '../target.js'
import { lessonsWords, resourcesWords } from '../words/course-parts.js'
import { courseTitle } from './course-title.js'
import type { Folder } from './entry.js'
import { frontMatterOf } from './front-matter.js'
import { wildcardAnswers, zeroAnswers } from './gap-losses.js'
import * as own from './losses.js'
import { manifestOf } from './manifest.js'
import { pageParts } from './page-parts.js'
import { mediaFolder, profiles } from './profile.js'
import { mediumIdentifier, type Resource } from './resource.js'
import type { CartridgeSettings } from './settings.js'
import { tellLosses } from './tell-losses.js'

const options = z.strictObject({
  profile: field(z.enum(['moodle', 'canvas']).default('moodle'), {
    zh: ['平台'],
    about: words(
      '给哪种平台：moodle 是 1.1 版，Moodle、Sakai 收；canvas 是 1.3 版，Canvas 等收。两种平台找图片的办法不同，一个文件满足不了两家。',
      'For which hosts: `moodle` is version 1.1 for Moodle and Sakai, `canvas` 1.3 for Canvas and its kin. They look for pictures in different places, so that one file cannot serve both.',
    ),
    source: 'IMS Common Cartridge 1.1, 1.3',
  }),
})

/** What people read, folder by folder: each becomes a section or a module. */
const groupsOf = ({
  root,
  pages,
  units,
  language,
}: Edition): readonly { title: string; pages: readonly Page[] }[] => [
  ...(pages.includes(root) ? [{ title: root.title, pages: [root] }] : []),
  ...units.map(({ title, lessons }) => ({ title: title ?? lessonsWords[language], pages: lessons })),
]

/** Idents for parts of questions: what the author has not taken. */
const identMaker = ({ pages }: Edition): ((wanted: string) => string) => {
  const taken = new Set(pages.flatMap(({ items }) => items.map(({ id }) => id)))
  return (wanted) => {
    let ident = wanted
    while (taken.has(ident)) ident += '_'
    taken.add(ident)
    return ident
  }
}

const filesOf = (
  resources: readonly Resource[],
  media: readonly string[],
  edition: Edition,
): readonly (readonly [string, Content | string])[] => [
  ...resources.map(({ path, content }) => [path, content] as const),
  ...media.flatMap((name) => {
    const medium = edition.media.get(name)
    return medium === undefined ? [] : [[mediaFolder + name, medium.content] as const]
  }),
]

export const commonCartridge = defineTarget({
  name: 'common-cartridge',
  summary: words(
    'IMS 通用课程包，Moodle、Sakai、Canvas 等学习平台能导入成一门课。',
    'IMS Common Cartridge, which Moodle, Sakai, Canvas and other learning platforms import as a course.',
  ),
  container: { kind: 'zip' },
  extension: 'imscc',
  options,
  // By name: a module lists what it exports in an order that differs from one bundler to the next.
  losses: [
    fieldsLeftOut,
    own.questionsApart,
    own.twoChoices,
    own.splitGaps,
    own.unscoredQuestions,
    own.optionMedia,
    own.feedbackMedia,
    own.questionPoints,
    own.questionObjectives,
    zeroAnswers,
    wildcardAnswers,
    own.contactLinks,
    own.posters,
    own.taskBoxes,
    own.plainCallouts,
    own.curlyQuotes,
    own.wideBracketsUsed,
    own.courseTitleCut,
    lessonLinks,
    pageAnchors,
  ],
  emit({ edition, options: { profile: name }, lose }) {
    const profile = profiles[name]
    const settings: CartridgeSettings = { edition, profile, lose, identOf: identMaker(edition) }
    const groups = groupsOf(edition).map(({ title, pages }) => ({
      title,
      parts: pages.map((page) => pageParts(page, settings)),
    }))
    const resources = groups.flatMap(({ parts }) => parts.flatMap((part) => part.resources))
    const offered = edition.resources.flatMap(({ title, medium }) =>
      medium === undefined ? [] : [{ title, medium }],
    )
    const media = [
      ...new Set([
        ...resources.flatMap((resource) => resource.media),
        ...offered.map(({ medium }) => medium),
      ]),
    ]
    const folders: readonly Folder[] = [
      ...groups.map(({ title, parts }) => ({ title, leaves: parts.flatMap(({ leaves }) => leaves) })),
      ...(offered.length === 0
        ? []
        : [
            {
              title: resourcesWords[edition.language],
              leaves: offered.map((each) => ({ title: each.title, resource: mediumIdentifier(each.medium) })),
            },
          ]),
    ]
    const remark = editionRemark(edition)
    const title = courseTitle(edition, profile, remark)
    if (title !== edition.title) lose(own.courseTitleCut, [frontMatterOf(edition)])
    tellLosses(settings)
    const manifest = writeXml(
      manifestOf(edition, profile, { title: title + remark, folders, resources, media }),
    )
    return [['imsmanifest.xml', manifest], ...filesOf(resources, media, edition)]
  },
})
