/** The registry of the built-in rules; what is on disk is what is here, which a test holds. */
import type { Rule } from '../rule.js'
import { altCaption } from './accessibility/alt-caption.js'
import { altDuplicate } from './accessibility/alt-duplicate.js'
import { altLength } from './accessibility/alt-length.js'
import { altPrefix } from './accessibility/alt-prefix.js'
import { colourOnly } from './accessibility/colour-only.js'
import { figureMissing } from './accessibility/figure-missing.js'
import { headingEmpty } from './accessibility/heading-empty.js'
import { imageAlt } from './accessibility/image-alt.js'
import { mediaText } from './accessibility/media-text.js'
import { mediaTextRequired } from './accessibility/media-text-required.js'
import { tableHeader } from './accessibility/table-header.js'
import { duplicate as assetDuplicate } from './asset/duplicate.js'
import { empty as assetEmpty } from './asset/empty.js'
import { hotlink as assetHotlink } from './asset/hotlink.js'
import { missing as assetMissing } from './asset/missing.js'
import { name } from './asset/name.js'
import { office } from './asset/office.js'
import { svg as assetSvg } from './asset/svg.js'
import { type as assetType } from './asset/type.js'
import { unused as assetUnused } from './asset/unused.js'
import { abbreviation } from './audience/abbreviation.js'
import { ageAudience } from './audience/age-audience.js'
import { ageRange as audienceAgeRange } from './audience/age-range.js'
import { feeWaiver } from './audience/fee-waiver.js'
import { gesture } from './audience/gesture.js'
import { largePrint } from './audience/large-print.js'
import { minorsConsent } from './audience/minors-consent.js'
import { oneAction } from './audience/one-action.js'
import { onlineHelp } from './audience/online-help.js'
import { onlyOutside } from './audience/only-outside.js'
import { plainWords } from './audience/plain-words.js'
import { seniorsSentence } from './audience/seniors-sentence.js'
import { seniorsStep } from './audience/seniors-step.js'
import { seniorsSteps } from './audience/seniors-steps.js'
import { sensitive } from './audience/sensitive.js'
import { sessionLength } from './audience/session-length.js'
import { assessment as conformanceAssessment } from './conformance/assessment.js'
import { assessmentWording } from './conformance/assessment-wording.js'
import { audience as conformanceAudience } from './conformance/audience.js'
import { hoursShort } from './conformance/hours-short.js'
import { modeHours } from './conformance/mode-hours.js'
import { none as conformanceNone } from './conformance/none.js'
import { objectiveMissing } from './conformance/objective-missing.js'
import { objectiveWording } from './conformance/objective-wording.js'
import { olderVersion } from './conformance/older-version.js'
import { unitHours } from './conformance/unit-hours.js'
import { unitMissing } from './conformance/unit-missing.js'
import { unitMode } from './conformance/unit-mode.js'
import { unknownSyllabus } from './conformance/unknown-syllabus.js'
import { asOf } from './currency/as-of.js'
import { expired } from './currency/expired.js'
import { future } from './currency/future.js'
import { hotline } from './currency/hotline.js'
import { lawDate } from './currency/law-date.js'
import { relativeDate } from './currency/relative-date.js'
import { stale as currencyStale } from './currency/stale.js'
import { dates } from './front-matter/dates.js'
import { duplicateItem } from './front-matter/duplicate-item.js'
import { duplicateMark } from './front-matter/duplicate-mark.js'
import { inherited } from './front-matter/inherited.js'
import { required } from './front-matter/required.js'
import { shortTitle } from './front-matter/short-title.js'
import { summary } from './front-matter/summary.js'
import { creditPolicy } from './hours/credit-policy.js'
import { credits } from './hours/credits.js'
import { delivery as hoursDelivery } from './hours/delivery.js'
import { distance } from './hours/distance.js'
import { lessonDuration } from './hours/lesson-duration.js'
import { lessons } from './hours/lessons.js'
import { minimum } from './hours/minimum.js'
import { minutesPerHour } from './hours/minutes-per-hour.js'
import { profileMinutes } from './hours/profile-minutes.js'
import { sum } from './hours/sum.js'
import { units } from './hours/units.js'
import { delivery as lessonDelivery } from './lesson/delivery.js'
import { duplicateId as lessonDuplicateId } from './lesson/duplicate-id.js'
import { duplicateTitle } from './lesson/duplicate-title.js'
import { empty as lessonEmpty } from './lesson/empty.js'
import { equipment } from './lesson/equipment.js'
import { headingOrder } from './lesson/heading-order.js'
import { id as lessonId } from './lesson/id.js'
import { keyPoints } from './lesson/key-points.js'
import { none as lessonNone } from './lesson/none.js'
import { objectives } from './lesson/objectives.js'
import { safetyPlan } from './lesson/safety-plan.js'
import { title as lessonTitle } from './lesson/title.js'
import { unit as lessonUnit } from './lesson/unit.js'
import { adaptInstead } from './lineage/adapt-instead.js'
import { changeNote } from './lineage/change-note.js'
import { licence as lineageLicence } from './lineage/licence.js'
import { origin } from './lineage/origin.js'
import { originalLicence } from './lineage/original-licence.js'
import { self as lineageSelf } from './lineage/self.js'
import { version as lineageVersion } from './lineage/version.js'
import { anchor as linkAnchor } from './link/anchor.js'
import { footnote } from './link/footnote.js'
import { forbidden as linkForbidden } from './link/forbidden.js'
import { form } from './link/form.js'
import { missing as linkMissing } from './link/missing.js'
import { text as linkText } from './link/text.js'
import { designBasis } from './local/design-basis.js'
import { feature } from './local/feature.js'
import { practice } from './local/practice.js'
import { projectPrinciples } from './local/project-principles.js'
import { regionLevel } from './local/region-level.js'
import { season } from './local/season.js'
import { venue } from './local/venue.js'
import { aiLabel } from './media/ai-label.js'
import { captionFormat } from './media/caption-format.js'
import { codec } from './media/codec.js'
import { duration } from './media/duration.js'
import { format } from './media/format.js'
import { imageSize } from './media/image-size.js'
import { kind } from './media/kind.js'
import { poster } from './media/poster.js'
import { size } from './media/size.js'
import { videoLength } from './media/video-length.js'
import { assessment } from './objective/assessment.js'
import { covered } from './objective/covered.js'
import { dimension } from './objective/dimension.js'
import { duplicate as objectiveDuplicate } from './objective/duplicate.js'
import { known } from './objective/known.js'
import { wording } from './objective/wording.js'
import { endorsementLevel } from './organisation/endorsement-level.js'
import { level as organisationLevel } from './organisation/level.js'
import { trainingProvider } from './organisation/training-provider.js'
import { typeLevel } from './organisation/type-level.js'
import { usccRegion } from './organisation/uscc-region.js'
import { account } from './privacy/account.js'
import { address } from './privacy/address.js'
import { bankCard } from './privacy/bank-card.js'
import { email } from './privacy/email.js'
import { gps } from './privacy/gps.js'
import { idNumber } from './privacy/id-number.js'
import { mobile as privacyMobile } from './privacy/mobile.js'
import { plate } from './privacy/plate.js'
import { roster } from './privacy/roster.js'
import { tracking } from './privacy/tracking.js'
import { duplicateId as quizDuplicateId } from './quiz/duplicate-id.js'
import { duplicateOption } from './quiz/duplicate-option.js'
import { explanation as quizExplanation } from './quiz/explanation.js'
import { fillInKey } from './quiz/fill-in-key.js'
import { id as quizId } from './quiz/id.js'
import { multipleKey } from './quiz/multiple-key.js'
import { multipleSingle } from './quiz/multiple-single.js'
import { options as quizOptions } from './quiz/options.js'
import { points } from './quiz/points.js'
import { shownAnswer } from './quiz/shown-answer.js'
import { singleKey } from './quiz/single-key.js'
import { stem as quizStem } from './quiz/stem.js'
import { strayTick } from './quiz/stray-tick.js'
import { trueFalseKey } from './quiz/true-false-key.js'
import { characters } from './readability/characters.js'
import { headingLength } from './readability/heading-length.js'
import { listDepth } from './readability/list-depth.js'
import { numerals } from './readability/numerals.js'
import { paragraphLength } from './readability/paragraph-length.js'
import { proseSteps } from './readability/prose-steps.js'
import { sentenceAverage } from './readability/sentence-average.js'
import { sentenceLength } from './readability/sentence-length.js'
import { tableWidth } from './readability/table-width.js'
import { aspects } from './review/aspects.js'
import { missing as reviewMissing } from './review/missing.js'
import { self as reviewSelf } from './review/self.js'
import { stale as reviewStale } from './review/stale.js'
import { steps } from './review/steps.js'
import { verdict } from './review/verdict.js'
import { aiUse } from './rights/ai-use.js'
import { attribution } from './rights/attribution.js'
import { authors } from './rights/authors.js'
import { holder } from './rights/holder.js'
import { introduced } from './rights/introduced.js'
import { resource } from './rights/resource.js'
import { campaignYear } from './series/campaign-year.js'
import { order as seriesOrder } from './series/order.js'
import { title as seriesTitle } from './series/title.js'
import { licence as syllabusLicence } from './syllabus/licence.js'
import { method } from './syllabus/method.js'
import { pass } from './syllabus/pass.js'
import { unitContent } from './syllabus/unit-content.js'
import { version as syllabusVersion } from './syllabus/version.js'
import { bidi } from './text/bidi.js'
import { compatibility } from './text/compatibility.js'
import { dash } from './text/dash.js'
import { ellipsis } from './text/ellipsis.js'
import { emphasis } from './text/emphasis.js'
import { fullWidthLatin } from './text/full-width-latin.js'
import { headingSpace } from './text/heading-space.js'
import { mojibake } from './text/mojibake.js'
import { placeholder as textPlaceholder } from './text/placeholder.js'
import { pseudoHeading } from './text/pseudo-heading.js'
import { pseudoList } from './text/pseudo-list.js'
import { punctuation } from './text/punctuation.js'
import { quotes } from './text/quotes.js'
import { rawHtml } from './text/raw-html.js'
import { repeatedPunctuation } from './text/repeated-punctuation.js'
import { spacing } from './text/spacing.js'
import { tab } from './text/tab.js'
import { tableRule } from './text/table-rule.js'
import { zeroWidth } from './text/zero-width.js'
import { allResidents } from './vocabulary/all-residents.js'
import { allowedTopics } from './vocabulary/allowed-topics.js'
import { duplicateTerm } from './vocabulary/duplicate-term.js'

export const builtinRules: readonly Rule[] = Object.freeze([
  altCaption,
  altDuplicate,
  altLength,
  altPrefix,
  colourOnly,
  figureMissing,
  headingEmpty,
  imageAlt,
  mediaTextRequired,
  mediaText,
  tableHeader,
  assetDuplicate,
  assetEmpty,
  assetHotlink,
  assetMissing,
  name,
  office,
  assetSvg,
  assetType,
  assetUnused,
  abbreviation,
  ageAudience,
  audienceAgeRange,
  feeWaiver,
  gesture,
  largePrint,
  minorsConsent,
  oneAction,
  onlineHelp,
  onlyOutside,
  plainWords,
  seniorsSentence,
  seniorsStep,
  seniorsSteps,
  sensitive,
  sessionLength,
  conformanceAssessment,
  assessmentWording,
  conformanceAudience,
  hoursShort,
  modeHours,
  conformanceNone,
  objectiveMissing,
  objectiveWording,
  olderVersion,
  unitHours,
  unitMissing,
  unitMode,
  unknownSyllabus,
  asOf,
  expired,
  future,
  hotline,
  lawDate,
  relativeDate,
  currencyStale,
  dates,
  duplicateItem,
  duplicateMark,
  inherited,
  required,
  shortTitle,
  summary,
  creditPolicy,
  credits,
  hoursDelivery,
  distance,
  lessonDuration,
  lessons,
  minimum,
  minutesPerHour,
  profileMinutes,
  sum,
  units,
  lessonDelivery,
  lessonDuplicateId,
  duplicateTitle,
  lessonEmpty,
  equipment,
  headingOrder,
  lessonId,
  keyPoints,
  lessonNone,
  objectives,
  safetyPlan,
  lessonTitle,
  lessonUnit,
  adaptInstead,
  changeNote,
  lineageLicence,
  origin,
  originalLicence,
  lineageSelf,
  lineageVersion,
  linkAnchor,
  footnote,
  linkForbidden,
  form,
  linkMissing,
  linkText,
  designBasis,
  feature,
  practice,
  projectPrinciples,
  regionLevel,
  season,
  venue,
  aiLabel,
  captionFormat,
  codec,
  duration,
  format,
  imageSize,
  kind,
  poster,
  size,
  videoLength,
  assessment,
  covered,
  dimension,
  objectiveDuplicate,
  known,
  wording,
  endorsementLevel,
  organisationLevel,
  trainingProvider,
  typeLevel,
  usccRegion,
  account,
  address,
  bankCard,
  email,
  gps,
  idNumber,
  privacyMobile,
  plate,
  roster,
  tracking,
  quizDuplicateId,
  duplicateOption,
  quizExplanation,
  fillInKey,
  quizId,
  multipleKey,
  multipleSingle,
  quizOptions,
  points,
  shownAnswer,
  singleKey,
  quizStem,
  strayTick,
  trueFalseKey,
  characters,
  headingLength,
  listDepth,
  numerals,
  paragraphLength,
  proseSteps,
  sentenceAverage,
  sentenceLength,
  tableWidth,
  aspects,
  reviewMissing,
  reviewSelf,
  reviewStale,
  steps,
  verdict,
  aiUse,
  attribution,
  authors,
  holder,
  introduced,
  resource,
  campaignYear,
  seriesOrder,
  seriesTitle,
  syllabusLicence,
  method,
  pass,
  unitContent,
  syllabusVersion,
  bidi,
  compatibility,
  dash,
  ellipsis,
  emphasis,
  fullWidthLatin,
  headingSpace,
  mojibake,
  textPlaceholder,
  pseudoHeading,
  pseudoList,
  punctuation,
  quotes,
  rawHtml,
  repeatedPunctuation,
  spacing,
  tab,
  tableRule,
  zeroWidth,
  allResidents,
  allowedTopics,
  duplicateTerm,
])
