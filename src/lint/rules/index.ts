/** The registry of the built-in rules; what is on disk is what is here, which a test holds. */
import type { Rule } from '../rule.js'
import { imageAlt } from './accessibility/image-alt.js'
import { mediaText } from './accessibility/media-text.js'
import { mediaTextRequired } from './accessibility/media-text-required.js'
import { empty as assetEmpty } from './asset/empty.js'
import { hotlink as assetHotlink } from './asset/hotlink.js'
import { missing as assetMissing } from './asset/missing.js'
import { svg as assetSvg } from './asset/svg.js'
import { type as assetType } from './asset/type.js'
import { unused as assetUnused } from './asset/unused.js'
import { sensitive } from './audience/sensitive.js'
import { dates } from './front-matter/dates.js'
import { duplicateMark } from './front-matter/duplicate-mark.js'
import { required } from './front-matter/required.js'
import { creditPolicy } from './hours/credit-policy.js'
import { lessonDuration } from './hours/lesson-duration.js'
import { lessons } from './hours/lessons.js'
import { minimum } from './hours/minimum.js'
import { minutesPerHour } from './hours/minutes-per-hour.js'
import { sum } from './hours/sum.js'
import { units } from './hours/units.js'
import { duplicateId as lessonDuplicateId } from './lesson/duplicate-id.js'
import { empty as lessonEmpty } from './lesson/empty.js'
import { headingOrder } from './lesson/heading-order.js'
import { id as lessonId } from './lesson/id.js'
import { none as lessonNone } from './lesson/none.js'
import { title as lessonTitle } from './lesson/title.js'
import { licence } from './lineage/licence.js'
import { origin } from './lineage/origin.js'
import { self as lineageSelf } from './lineage/self.js'
import { version } from './lineage/version.js'
import { anchor as linkAnchor } from './link/anchor.js'
import { forbidden as linkForbidden } from './link/forbidden.js'
import { missing as linkMissing } from './link/missing.js'
import { text as linkText } from './link/text.js'
import { feature } from './local/feature.js'
import { covered } from './objective/covered.js'
import { known } from './objective/known.js'
import { wording } from './objective/wording.js'
import { level as organisationLevel } from './organisation/level.js'
import { bankCard } from './privacy/bank-card.js'
import { idNumber } from './privacy/id-number.js'
import { mobile as privacyMobile } from './privacy/mobile.js'
import { duplicateId as quizDuplicateId } from './quiz/duplicate-id.js'
import { duplicateOption } from './quiz/duplicate-option.js'
import { explanation as quizExplanation } from './quiz/explanation.js'
import { fillInKey } from './quiz/fill-in-key.js'
import { id as quizId } from './quiz/id.js'
import { multipleKey } from './quiz/multiple-key.js'
import { multipleSingle } from './quiz/multiple-single.js'
import { options as quizOptions } from './quiz/options.js'
import { shownAnswer } from './quiz/shown-answer.js'
import { singleKey } from './quiz/single-key.js'
import { stem as quizStem } from './quiz/stem.js'
import { strayTick } from './quiz/stray-tick.js'
import { trueFalseKey } from './quiz/true-false-key.js'
import { holder } from './rights/holder.js'
import { order as seriesOrder } from './series/order.js'
import { placeholder as textPlaceholder } from './text/placeholder.js'
import { rawHtml } from './text/raw-html.js'
import { allResidents } from './vocabulary/all-residents.js'
import { duplicateTerm } from './vocabulary/duplicate-term.js'

export const builtinRules: readonly Rule[] = Object.freeze([
  imageAlt,
  mediaTextRequired,
  mediaText,
  assetEmpty,
  assetHotlink,
  assetMissing,
  assetSvg,
  assetType,
  assetUnused,
  sensitive,
  dates,
  duplicateMark,
  required,
  creditPolicy,
  lessonDuration,
  lessons,
  minimum,
  minutesPerHour,
  sum,
  units,
  lessonDuplicateId,
  lessonEmpty,
  headingOrder,
  lessonId,
  lessonNone,
  lessonTitle,
  licence,
  origin,
  lineageSelf,
  version,
  linkAnchor,
  linkForbidden,
  linkMissing,
  linkText,
  feature,
  covered,
  known,
  wording,
  organisationLevel,
  bankCard,
  idNumber,
  privacyMobile,
  quizDuplicateId,
  duplicateOption,
  quizExplanation,
  fillInKey,
  quizId,
  multipleKey,
  multipleSingle,
  quizOptions,
  shownAnswer,
  singleKey,
  quizStem,
  strayTick,
  trueFalseKey,
  holder,
  seriesOrder,
  textPlaceholder,
  rawHtml,
  allResidents,
  duplicateTerm,
])
