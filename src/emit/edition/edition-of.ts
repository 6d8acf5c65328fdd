/** Package → Edition. */

import type { CreateHash } from '../../base/hash.js'
import { type Language, words } from '../../base/words.js'
import { ownLanguage } from '../../model/own-language.js'
import type { LessonDocument, Package } from '../../parse/package.js'
import { resourceTarget } from '../../parse/resource-target.js'
import { collectMedia } from './collect-media.js'
import type { Edition, EditionResource, LessonPage, Medium, UnitGroup } from './edition.js'
import { forAudience } from './for-audience.js'
import { withoutDeadAnchors } from './live-anchors.js'
import { mediaOf } from './media-of.js'
import { type PageSettings, pageOf } from './page-of.js'

/** What the page of the course document is called. */
export const aboutWords = words('课程说明', 'About the course')

/** A date for formats that must have one and courses that have none: the first that a zip archive can hold. */
const NO_DATE = '1980-01-01'

/** What an edition cannot be without; `emit` has seen to it. */
export interface EditionSettings {
  readonly id: string
  readonly version: string
  readonly title: string
  /** Id of an audience term. */
  readonly audience?: string
  readonly createHash: CreateHash
}

const lessonPage = (lesson: LessonDocument, settings: PageSettings): LessonPage => {
  const { id, title, meta } = lesson
  return { ...pageOf(lesson, { name: `lesson-${id}`, lesson: id, title }, settings), lesson: id, meta }
}

const unitsOf = (pkg: Package, lessons: readonly LessonPage[]): readonly UnitGroup[] => {
  const titles = new Map((pkg.course.units ?? []).map(({ id, title }) => [id, title]))
  const groups: { id?: string; title?: string; lessons: LessonPage[] }[] = []
  for (const lesson of lessons) {
    const { unit } = lesson.meta
    const last = groups.at(-1)
    if (last !== undefined && last.id === unit) {
      last.lessons.push(lesson)
      continue
    }
    const title = unit === undefined ? undefined : (titles.get(unit) ?? unit)
    groups.push({
      ...(unit === undefined ? {} : { id: unit }),
      ...(title === undefined ? {} : { title }),
      lessons: [lesson],
    })
  }
  return groups
}

const resourcesOf = (
  { course, tree }: Package,
  media: ReadonlyMap<string, Medium>,
): readonly EditionResource[] =>
  (course.resources ?? []).map(({ title, kind, path }) => {
    const medium = path === undefined ? undefined : media.get(resourceTarget(tree, path).path)?.name
    return {
      title,
      ...(kind === undefined ? {} : { kind }),
      ...(medium === undefined ? {} : { medium }),
    }
  })

export const editionOf = async (pkg: Package, settings: EditionSettings): Promise<Edition> => {
  const { id, version, title, audience, createHash } = settings
  const { course } = pkg
  const tag = course.language ?? 'zh-CN'
  const language: Language = ownLanguage(tag)
  const media = await collectMedia(pkg, createHash)
  const assets = new Map(Array.from(media, ([path, { name }]) => [path, `data/assets/${name}`]))
  const seen = <T extends LessonDocument | Package['root']>(document: T): T =>
    audience === undefined ? document : forAudience(document, audience)
  const pageSettings = { language, assets }
  const resources = resourcesOf(pkg, media)
  const made = {
    root: pageOf(seen(pkg.root), { name: 'course', title: aboutWords[language] }, pageSettings),
    lessons: pkg.lessons.map((lesson) => lessonPage(seen(lesson), pageSettings)),
  }
  const { root, lessons } = audience === undefined ? made : withoutDeadAnchors(made)
  const used = new Set([
    ...[root, ...lessons].flatMap(mediaOf),
    ...resources.flatMap((resource) => resource.medium ?? []),
  ])
  return {
    kind: pkg.kind,
    id,
    slug: id.slice(id.indexOf('/') + 1),
    version,
    title,
    language,
    tag,
    date: course.updated ?? NO_DATE,
    ...(audience === undefined ? {} : { audience }),
    course,
    root,
    pages: root.tree.children.length > 0 ? [root, ...lessons] : lessons,
    lessons,
    units: unitsOf(pkg, lessons),
    media: new Map(
      [...media.values()].filter(({ name }) => used.has(name)).map((medium) => [medium.name, medium]),
    ),
    resources,
    origins: pkg.origins,
  }
}
