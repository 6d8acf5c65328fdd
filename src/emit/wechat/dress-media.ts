/** Pictures, and the places where films, recordings and handouts are put in by hand. */
import type { Element, ElementContent } from 'hast'
import type { Language } from '../../base/words.js'
import { hasClass } from '../../markdown/html/has-class.js'
import { addressOf } from '../html/address.js'
import { colon } from '../words/marks.js'
import { ledBy, styled, textNode } from './blocks.js'
import { styles } from './style.js'
import { slotWords } from './words.js'

/** Where a medium of this name lies beside the articles, and what its address is replaced by. */
export const imagePath = (name: string): string => `images/${name}`

export const imageOf = ({ properties }: Element): ElementContent => {
  const alt = String(properties.alt ?? '')
  const address = addressOf(String(properties.src))
  if (address.kind !== 'medium') return textNode(alt)
  return {
    type: 'element',
    tagName: 'img',
    properties: { src: imagePath(address.name), alt, style: styles.phraseImage },
    children: [],
  }
}

/** A picture that stands by itself is centred; one in a line of text stays in it. */
export const aloneAsBlock = (children: readonly ElementContent[]): readonly ElementContent[] => {
  const [only, ...others] = children
  if (only?.type !== 'element' || only.tagName !== 'img' || others.length > 0) return children
  return [{ ...only, properties: { ...only.properties, style: styles.image } }]
}

export const slotOf = (
  kind: keyof typeof slotWords,
  name: readonly ElementContent[],
  { language }: { readonly language: Language },
): Element => styled('section', styles.slot, ledBy(slotWords[kind][language] + colon[language], name))

export const dressFigure = (
  figure: Element,
  children: readonly ElementContent[],
  settings: { readonly language: Language },
): Element => {
  const isCaption = (child: ElementContent): boolean =>
    child.type === 'element' && child.tagName === 'figcaption'
  const caption = children
    .filter(isCaption)
    .flatMap((child) => (child.type === 'element' ? child.children : []))
  for (const kind of ['video', 'audio'] as const)
    if (hasClass(figure, `kb-${kind}`)) return slotOf(kind, caption, settings)
  const shown = children.filter((child) => !isCaption(child))
  const below = caption.length === 0 ? [] : [styled('p', styles.caption, caption)]
  return styled('section', styles.figure, [...aloneAsBlock(shown), ...below])
}
