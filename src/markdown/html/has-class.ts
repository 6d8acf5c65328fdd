/** The classes of an element, by which the parts of a page are known. */
import type { Element } from 'hast'

/** @example hasClass(element, 'kb-question') */
export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name)
