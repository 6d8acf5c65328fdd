/** Tasks to be done in the community and works to be shown, as topics that learners discuss. */
import type { ElementContent } from 'hast'
import { element, type XmlElement } from '../../base/xml/element.js'
import { hasClass } from '../../markdown/html/has-class.js'
import { textOf } from '../html/text-of.js'
import { walkElements } from '../html/walk-elements.js'
import type { WriteHtml } from './quiz/qti-item.js'

export interface Topic {
  readonly title: string
  readonly content: readonly ElementContent[]
}

/**
 * `:::服务实践` and `:::成果展示` ask learners to tell others what they did, which is what a forum is for. Essays are not
 * among them: they are marked, and stand with the other questions.
 */
export const topicsIn = (nodes: readonly ElementContent[]): readonly Topic[] => {
  const topics: Topic[] = []
  for (const each of walkElements(nodes)) {
    if (!hasClass(each, 'kb-practice') && !hasClass(each, 'kb-showcase')) continue
    const [label, ...content] = each.children.filter((child) => child.type === 'element')
    if (label !== undefined) topics.push({ title: textOf(label.children), content })
  }
  return topics
}

/** CC 1.1, 4.8; 1.3 changes the namespace alone. */
export const topicFile = ({ title, content }: Topic, version: string, html: WriteHtml): XmlElement =>
  element('topic', { xmlns: `http://www.imsglobal.org/xsd/imscc${version}/imsdt_${version}` }, [
    element('title', {}, [title]),
    element('text', { texttype: 'text/html' }, [html(content)]),
  ])
