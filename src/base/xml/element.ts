/** XML as plain data: what a target builds before it is written. */

/** An attribute that is undefined is left out; the order of the object is the order in the file. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>

export interface XmlElement {
  /** With its prefix, such as `adlcp:masteryscore`. */
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: readonly XmlNode[]
}

/** A string is text, never markup. */
export type XmlNode = XmlElement | string

/**
 * Makes an element.
 *
 * @example
 * element('item', { identifier: 'I1' }, [element('title', {}, ['第一课'])])
 */
export const element = (
  name: string,
  attributes: XmlAttributes = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children })
