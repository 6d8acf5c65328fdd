/** The indicators of quality that can be counted from a catalogue alone, whatever the profile. */
import { words } from '../../base/words.js'
import { findLicence } from '../../model/licence/find-licence.js'
import { type Indicator, share } from './indicator.js'

const all = words('全部在册课程', 'all counted courses')

const generalIndicators: readonly Indicator[] = [
  share({
    id: 'objectives',
    label: words('写明教学目标', 'Objectives stated'),
    numerator: words('写了教学目标的课程', 'courses that state at least one objective'),
    denominator: all,
    source: 'N一(二); R013',
    holds: ({ entry }) => (entry.objectives?.length ?? 0) > 0,
  }),
  {
    id: 'objective-dimensions',
    label: words('目标标明素养维度', 'Objectives with a dimension'),
    counts: {
      numerator: words('标明素养维度的教学目标', 'objectives that name a dimension of competence'),
      denominator: words('全部教学目标', 'all objectives'),
    },
    source: 'N一(一); R040',
    of: ({ entry: { objectives = [] } }) => [
      objectives.filter(({ dimension }) => dimension !== undefined).length,
      objectives.length,
    ],
  },
  share({
    id: 'conforms',
    label: words('依据通用型大纲', 'Carries out a syllabus'),
    numerator: words('写了依据哪个大纲的课程', 'courses that name a syllabus'),
    denominator: all,
    source: 'N二(五)15; R001',
    holds: ({ entry }) => (entry.conformsTo?.length ?? 0) > 0,
  }),
  share({
    id: 'hours',
    label: words('写明学时', 'Hours stated'),
    numerator: words('写了总学时的课程', 'courses that state their teaching hours'),
    denominator: all,
    source: 'N三(四); R116',
    holds: ({ entry }) => entry.hours !== undefined,
  }),
  share({
    id: 'reviewed',
    label: words('审核通过且内容未再改动', 'Reviewed as it is now'),
    numerator: words(
      '至少一步审核通过、审后内容没有改动的课程',
      'courses with at least one passed review that saw the content as it is now',
    ),
    denominator: all,
    source: '教科信厅〔2024〕1号; R129',
    holds: ({ entry }) =>
      entry.reviews?.some(({ verdict, state }) => verdict === 'pass' && state === 'fresh') === true,
  }),
  {
    id: 'explained',
    label: words('题目有解析', 'Questions explained'),
    counts: {
      numerator: words('有解析的题目', 'questions whose answer is explained'),
      denominator: words('全部题目', 'all questions'),
    },
    source: 'R126',
    of: ({ entry: { counts } }) => [Math.min(counts.explained, counts.questions), counts.questions],
  },
  share({
    id: 'captions',
    label: words('音视频有字幕或文字稿', 'Media with captions'),
    numerator: words(
      '字幕和文字稿不少于音视频文件的课程',
      'courses with at least as many files of captions or transcripts as of audio and video',
    ),
    denominator: words('有音视频的课程', 'courses with audio or video'),
    source: 'N二(四)13; R064',
    holds: ({ entry: { counts } }) => counts.captions >= counts.audio + counts.video,
    among: ({ entry: { counts } }) => counts.audio + counts.video > 0,
  }),
  share({
    id: 'open',
    label: words('许可他人改编', 'May be adapted'),
    numerator: words(
      '许可允许发布改编版的课程',
      'courses whose licence lets others publish changed versions',
    ),
    denominator: all,
    source: 'N二(二)7; R020',
    holds: ({ entry }) => findLicence(entry.license)?.permissions?.adapt === true,
  }),
  share({
    id: 'vulnerable',
    label: words('面向弱势人群', 'For vulnerable groups'),
    numerator: words(
      '主要或次要受众里有弱势人群（含各类下位人群）的课程',
      'courses with vulnerable groups, or a narrower term, among their primary or secondary audience',
    ),
    denominator: all,
    source: 'N一(二); R055',
    holds: ({ in: { audience } }) => audience.includes('vulnerable-groups'),
  }),
  share({
    id: 'rural',
    label: words('面向农村', 'For the country'),
    numerator: words('城乡归为农村的课程', 'courses whose setting is rural'),
    denominator: words('分得清城乡的课程', 'courses whose setting is known'),
    source: 'N一(二); R104',
    holds: ({ in: { setting } }) => setting.includes('rural'),
    among: ({ in: { setting } }) => !setting.includes('unspecified'),
  }),
  share({
    id: 'free',
    label: words('免费', 'Free of charge'),
    numerator: words('没写费用或费用为 0 的课程', 'courses that name no fee, or a fee of 0'),
    denominator: all,
    source: 'N一(二); R055',
    holds: ({ entry }) => (entry.fee?.amount ?? 0) === 0,
  }),
]

/** Judged on a day, which the core has no clock to know. */
const validOn = (today: string): Indicator =>
  share({
    id: 'valid',
    label: words('在有效期内', 'Within its validity'),
    numerator: words(`有效期到 ${today} 还没过的课程`, `courses that are valid until ${today} or later`),
    denominator: words('写了有效期的课程', 'courses that state until when they are valid'),
    source: 'N三(三); R130',
    holds: ({ entry }) => (entry.validUntil ?? '') >= today,
    among: ({ entry }) => entry.validUntil !== undefined,
  })

export const indicatorsOn = (today: string | undefined): readonly Indicator[] =>
  today === undefined ? generalIndicators : [...generalIndicators, validOn(today)]
