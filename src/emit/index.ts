/** The entry `kebao/emit`: a course in the formats that other hosts take. */
import { broadcast } from './broadcast/broadcast.js'
import { commonCartridge } from './cartridge/cartridge.js'
import { epub } from './epub/epub.js'
import { jsonLd } from './json-ld/json-ld.js'
import { learningCard } from './learning-card/learning-card.js'
import { lom } from './lom/lom.js'
import { olx } from './olx/olx.js'
import { poster } from './poster/poster.js'
import { print } from './print/print.js'
import { qti } from './qti/qti.js'
import { scorm12 } from './scorm/scorm-12.js'
import { scorm2004 } from './scorm/scorm-2004.js'
import { sms } from './sms/sms.js'
import type { Target } from './target.js'
import { web } from './web/web.js'
import { wechat } from './wechat/wechat.js'

export { archive, type OutputOf, outputName } from './archive.js'
export type {
  Choice,
  Edition,
  EditionResource,
  Item,
  LessonPage,
  Medium,
  Page,
  Rich,
  UnitGroup,
} from './edition/edition.js'
export { editionCodes } from './edition/told-of-edition.js'
export type { EmitSettings } from './emit.js'
export { emit } from './emit.js'
export type { Lose, Loss, Lost } from './loss.js'
export { defineLoss } from './loss.js'
export { type OptionPage, optionNamed, optionsOf } from './read-options.js'
export type { Container, Emission } from './target.js'
export { defineTarget, type Target } from './target.js'
export { type ArticleDraft, lintArticle } from './wechat/lint-article.js'

/** Every format, in the order in which help and guides show them. */
export const targets: readonly Target[] = Object.freeze([
  scorm12,
  scorm2004,
  commonCartridge,
  qti,
  epub,
  olx,
  jsonLd,
  lom,
  web,
  wechat,
  print,
  broadcast,
  sms,
  poster,
  learningCard,
])

/** The target of a name; undefined for none. */
export const targetNamed = (name: string): Target | undefined => targets.find((each) => each.name === name)
