/** What is known of each element that kebao writes, in one look-up. */
import { type AttributeValue, ownAttributes, requiredAttributes } from './own-attributes.js'
import { type OwnPlace, placeOf } from './own-places.js'
import { isVoid } from './void-elements.js'

export interface OwnElement {
  readonly name: string
  /** It has neither content nor an end tag (HTML, 13.1.2). */
  readonly isVoid: boolean
  /** By attribute, whether a value may stand there. */
  readonly attributes: ReadonlyMap<string, (value: AttributeValue) => boolean>
  readonly required: readonly string[]
  readonly place: OwnPlace
}

export const ownElements: ReadonlyMap<string, OwnElement> = new Map(
  [...ownAttributes].map(([name, attributes]) => [
    name,
    { name, isVoid: isVoid(name), attributes, required: requiredAttributes(name), place: placeOf(name) },
  ]),
)
