/** The drawing of the page: processor time beside the floor. It is read on light and dark pages, and its words are text. */
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { barChart, chartStyle } from '../../src/page/charts/bar-chart.js'
import type { Measured } from '../contests/run-size.js'
import { charted } from './labels.js'
import { count } from './numbers.js'

const style = `
svg{background:var(--ground);font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;--ink:#1f2328;--line:#d0d7de;--ground:#fff;--raised:#f6f8fa;--accent:#0b5cad}
@media(prefers-color-scheme:dark){svg{--ink:#e6edf3;--line:#3d444d;--ground:#0d1117;--raised:#151b23;--accent:#4493f8}}
${chartStyle.trim()}
`

/** @returns undefined where the floor was not measured */
export const chartOf = ({ lessons, outcomes }: Measured): string | undefined => {
  const cpu = (id: string) => outcomes.find((each) => each.id === id && each.runs > 0)?.cpu
  const floor = cpu('floor')
  if (floor === undefined) return undefined
  const bars = Object.entries(charted).flatMap(([id, label]) => {
    const mine = cpu(id)
    return mine === undefined ? [] : [{ label, value: mine / floor, shown: `${(mine / floor).toFixed(2)} ×` }]
  })
  const figure = barChart({ title: `CPU, ${count(lessons)} × Markdown → HTML, unified = 1`, bars })
  const drawing = figure.type === 'element' ? figure.children[0] : undefined
  if (drawing?.type !== 'element') return undefined
  drawing.children.unshift({
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value: style }],
  })
  const written = unified()
    .use(rehypeStringify, { space: 'svg', closeEmptyElements: true })
    .stringify({ type: 'root', children: [drawing] })
  return `${written}\n`
}

/** What the drawing shows, for those who do not see it. */
export const chartAlt = ({ outcomes }: Measured): string => {
  const cpu = new Map(outcomes.map((each) => [each.id, each.cpu]))
  const floor = cpu.get('floor') ?? Number.NaN
  return Object.entries(charted)
    .filter(([id]) => cpu.has(id))
    .map(([id, label]) => `${label} ${((cpu.get(id) ?? Number.NaN) / floor).toFixed(2)}`)
    .join(', ')
}
