/** The part of the report that speaks of a plan. */
import type { ElementContent } from 'hast'
import { type Language, words } from '../../base/words.js'
import { element, text } from '../../markdown/html/handlers/element.js'
import type { Coverage } from '../../model/coverage.js'
import { barChart } from '../../page/charts/bar-chart.js'
import { type TableCell, tableOf } from '../../page/table.js'
import { type PlanLine, planLines, widestGaps } from './plan-lines.js'
import { rateText, shareText } from './rate.js'
import { placeCell } from './report-parts.js'

const MOST_BARS = 30

const stateOf = ({ gap, over, target }: PlanLine, language: Language): TableCell => {
  const said =
    gap > 0
      ? words(`缺 ${gap}`, `lacks ${gap}`)
      : over > 0
        ? words(`超 ${over}`, `${over} more`)
        : words('达标', 'reached')
  const className = gap > 0 ? 'bad' : target > 0 && over > target ? 'fair' : 'good'
  return [element('span', { className: [className] }, [text(said[language])])]
}

export const planSection = (found: Coverage, language: Language): readonly ElementContent[] => {
  const { plan } = found
  if (plan === undefined) return []
  const say = (zh: string, en: string): string => words(zh, en)[language]
  const lines = planLines(found, language)
  const gaps = widestGaps(lines)
  const { cells, reached, courses, hours } = plan.total
  // A plan of courses alone has no hours to reach.
  const met = [
    ...(courses.target > 0
      ? [
          words(
            `课程完成 ${courses.met}/${courses.target} 门（${shareText(courses.met, courses.target)}）`,
            `${courses.met} of ${courses.target} courses (${shareText(courses.met, courses.target)})`,
          ),
        ]
      : []),
    ...(hours.target > 0
      ? [
          words(
            `学时完成 ${hours.met}/${hours.target}（${shareText(hours.met, hours.target)}）`,
            `${hours.met} of ${hours.target} hours (${shareText(hours.met, hours.target)})`,
          ),
        ]
      : []),
  ].map((each) => each[language])
  return [
    element('h2', {}, [text(say('计划完成情况', 'Against the plan'))]),
    element('p', {}, [
      text(
        say(
          `${[`计划有 ${cells} 格，达标 ${reached} 格`, ...met].join('；')}。一格多出来的，不补另一格的缺。`,
          `${[`Of ${cells} cells ${reached} are reached`, ...met].join('; ')}. What one cell has too much does not fill the gap of another.`,
        ),
      ),
    ]),
    ...(plan.elsewhere > 0
      ? [
          element('p', { className: ['soft'] }, [
            text(
              say(
                `另有 ${plan.elsewhere} 格是别的地方的，这里没有比。`,
                `${plan.elsewhere} more cells are for other places and were not compared.`,
              ),
            ),
          ]),
        ]
      : []),
    ...(gaps.length === 0
      ? []
      : [
          barChart({
            title: say(
              '缺口最大的格：实心是现有，虚线框是目标',
              'The widest gaps: solid what is there, dashed the target',
            ),
            most: 1,
            bars: gaps.slice(0, MOST_BARS).map(({ name, actual, target, unit }) => ({
              label: name,
              value: target === 0 ? 1 : actual / target,
              shown: `${actual}/${target} ${unit}`,
              target: 1,
            })),
          }),
        ]),
    tableOf({
      caption: say('每一格', 'Each cell'),
      named: true,
      head: [
        say('格', 'Cell'),
        say('单位', 'Unit'),
        say('目标', 'Target'),
        say('现有', 'Actual'),
        say('完成率', 'Reached'),
        say('差额', 'Gap'),
      ],
      rows: lines.map((line) => [
        line.name,
        line.unit,
        line.target,
        line.actual,
        rateText(line.rate),
        stateOf(line, language),
      ]),
    }),
    tableOf({
      caption: say('各地完成率', 'Reached by place'),
      named: true,
      head: [
        say('地区', 'Place'),
        say('格', 'Cells'),
        say('达标', 'Reached'),
        say('目标门数', 'Courses wanted'),
        say('完成', 'Met'),
        say('完成率', 'Reached'),
        say('目标学时', 'Hours wanted'),
        say('完成', 'Met'),
        say('完成率', 'Reached'),
      ],
      rows: plan.divisions.map((sum) => [
        placeCell(sum.code, sum.depth, language),
        sum.cells,
        sum.reached,
        sum.courses.target,
        sum.courses.met,
        shareText(sum.courses.met, sum.courses.target),
        sum.hours.target,
        sum.hours.met,
        shareText(sum.hours.met, sum.hours.target),
      ]),
    }),
  ]
}
