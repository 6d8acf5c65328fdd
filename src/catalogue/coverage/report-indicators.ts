/** The part of the report that tells of quality. */
import type { ElementContent } from 'hast'
import { type Language, words } from '../../base/words.js'
import type { Coverage } from '../../model/coverage.js'
import { barChart } from '../../page/charts/bar-chart.js'
import { tableOf } from '../../page/table.js'
import { rate, shareText } from './rate.js'
import { aside, heading } from './report-parts.js'

export const indicatorsSection = (
  { indicators: all, plan }: Coverage,
  language: Language,
): readonly ElementContent[] => {
  const say = (zh: string, en: string): string => words(zh, en)[language]
  const targetOf = (id: string): number | undefined => plan?.indicators.find((each) => each.id === id)?.target
  return [
    heading(words('质量指标', 'Indicators of quality'), language),
    barChart({
      title: say(
        '各项指标的百分比；虚线框是计划目标',
        'Indicators in per cent; dashed frames are what was planned',
      ),
      most: 100,
      bars: all
        .filter(({ denominator }) => denominator > 0)
        .map(({ id, label, numerator, denominator }) => {
          const target = targetOf(id)
          return {
            label: label[language],
            value: rate(numerator, denominator) ?? 0,
            shown: shareText(numerator, denominator),
            ...(target !== undefined && { target: target * 100 }),
          }
        }),
    }),
    tableOf({
      caption: say('怎样算的', 'How they are counted'),
      named: true,
      head: [
        say('指标', 'Indicator'),
        '%',
        say('分子', 'Numerator'),
        say('分母', 'Denominator'),
        say('依据', 'Source'),
      ],
      rows: all.map(({ label, numerator, denominator, counts, source }) => [
        label[language],
        shareText(numerator, denominator),
        numerator + aside(counts.numerator[language], language),
        denominator + aside(counts.denominator[language], language),
        source,
      ]),
    }),
  ]
}
