/** What one question is written with. */
import type { Language } from '../../base/words.js'
import type { XmlNode } from '../../base/xml/element.js'
import type { Ledger } from './ledger.js'

export interface QtiSettings {
  readonly language: Language
  readonly ledger: Ledger
  /** Media type (RFC 6838) of a medium by its name. */
  readonly typeOf: (medium: string) => string
  /** What stands for a gap, by its number; nothing where gaps stay as they are. */
  readonly gap?: (number: number) => XmlNode | undefined
}
