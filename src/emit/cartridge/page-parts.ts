/** All that a page of the course becomes in a cartridge: the page, its quiz, topics, links and files, in this order. */
import { writeXml } from '../../base/xml/write-xml.js'
import type { Page } from '../edition/edition.js'
import { mediaIn } from '../html/media-in.js'
import { downloadsIn } from './downloads-in.js'
import type { Leaf } from './entry.js'
import { hostText } from './html/host-text.js'
import { withoutQuestions } from './html/without-questions.js'
import { lessonFile } from './lesson-file.js'
import { quizOf } from './quiz/quiz.js'
import { mediumIdentifier, type Resource } from './resource.js'
import type { CartridgeSettings } from './settings.js'
import { titleOfPart } from './title-of-part.js'
import { topicFile, topicsIn } from './topic.js'
import { webLinkFile, webLinksIn } from './web-link.js'
import { quizWords } from './words.js'

export interface PageParts {
  readonly leaves: readonly Leaf[]
  readonly resources: readonly Resource[]
}

type Part = readonly [title: string, resource: Resource]

export const pageParts = (page: Page, settings: CartridgeSettings): PageParts => {
  const { edition, profile } = settings
  const nodes = withoutQuestions(page, edition)
  const nameOf = (part: string): string => titleOfPart(page, part, edition)
  const topics = topicsIn(nodes).map((each, index): Part => {
    const topic = { ...each, title: nameOf(each.title) }
    const identifier = `T_${page.name}_${index + 1}`
    const file = topicFile(topic, profile.version, hostText(settings))
    const path = `topics/${page.name}-${index + 1}.xml`
    return [
      topic.title,
      { identifier, kind: 'topic', path, content: writeXml(file), media: mediaIn(topic.content) },
    ]
  })
  const links = webLinksIn(nodes).map((link, index): Part => {
    const identifier = `L_${page.name}_${index + 1}`
    // Sakai makes `url` of the last three letters: the name must end in `xml`.
    const path = `links/${page.name}-${index + 1}.xml`
    const content = writeXml(webLinkFile(link, profile.version))
    return [link.title, { identifier, kind: 'link', path, content, media: [] }]
  })
  const parts: readonly Part[] = [
    [page.title, lessonFile(page, nodes, settings)],
    ...(page.items.length === 0
      ? []
      : [[nameOf(quizWords[edition.language]), quizOf(page, settings)] as const]),
    ...topics,
    ...links,
  ]
  const files = downloadsIn(nodes).map(
    ({ title, name }): Leaf => ({ title, resource: mediumIdentifier(name) }),
  )
  return {
    leaves: [...parts.map(([title, { identifier }]) => ({ title, resource: identifier })), ...files],
    resources: parts.map(([, resource]) => resource),
  }
}
