/** A bar chart as SVG: labels and numbers stand beside the bars, so that nothing is said by colour or length alone. */
import type { ElementContent } from 'hast'
import { element, text } from '../../markdown/html/handlers/element.js'

export interface Bar {
  readonly label: string
  readonly value: number
  /** The value as it is read, such as `12` or `82.5%`. */
  readonly shown: string
  /** What was wanted: a line across, and a frame up to it. */
  readonly target?: number
}

export interface BarChartParts {
  /** What the chart shows; read out in its place. */
  readonly title: string
  readonly bars: readonly Bar[]
  /** The value of a full bar; by default the largest there is. */
  readonly most?: number
}

/** Units of the drawing: as pixels on a desk, a little smaller on a phone. */
const WIDTH = 480
const ROW = 48
const TEXT = 17
const THICK = 14
/** A label longer than this would run into its number. */
const MAX_LABEL = 22

/** Full-width characters take two of a Latin letter. */
const widthOf = (label: string): number =>
  [...label].reduce((sum, each) => sum + (/[\u1100-\uffdc]/.test(each) ? 1 : 0.55), 0)

const cut = (label: string): string => {
  if (widthOf(label) <= MAX_LABEL) return label
  let kept = ''
  for (const each of label) {
    if (widthOf(kept + each) > MAX_LABEL - 1) break
    kept += each
  }
  return `${kept}…`
}

const rectangle = (x: number, y: number, width: number, className: string): ElementContent =>
  element('rect', {
    x: String(x),
    y: String(y),
    width: String(Math.round(width * 10) / 10),
    height: String(THICK),
    className: [className],
  })

const barOf = ({ label, value, shown, target }: Bar, at: number, most: number): readonly ElementContent[] => {
  const y = at * ROW
  const lengthOf = (amount: number): number =>
    most <= 0 ? 0 : (Math.min(Math.max(amount, 0), most) / most) * (WIDTH - 2)
  return [
    element('text', { x: '0', y: String(y + TEXT), className: ['label'] }, [text(cut(label))]),
    element('text', { x: String(WIDTH), y: String(y + TEXT), textAnchor: 'end', className: ['label'] }, [
      text(shown),
    ]),
    rectangle(1, y + TEXT + 7, WIDTH - 2, 'ground'),
    ...(target === undefined ? [] : [rectangle(1, y + TEXT + 7, lengthOf(target), 'wanted')]),
    rectangle(1, y + TEXT + 7, lengthOf(value), 'bar'),
  ]
}

/** The rules of a page that has charts. */
export const chartStyle = `
svg.chart{display:block;width:100%;max-width:30rem}
.chart .label{font-size:${TEXT}px;fill:var(--ink)}
.chart .ground{fill:var(--raised);stroke:var(--line)}
.chart .bar{fill:var(--accent);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.chart .wanted{fill:none;stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3}
`

/** A figure with the drawing; its table stands beside it, for the caller to give. */
export const barChart = ({ title, bars, most }: BarChartParts): ElementContent => {
  const full = most ?? Math.max(0, ...bars.flatMap(({ value, target = 0 }) => [value, target]))
  return element('figure', {}, [
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${Math.max(1, bars.length) * ROW}`,
        className: ['chart'],
        role: 'img',
        ariaLabel: title,
      },
      bars.flatMap((bar, at) => barOf(bar, at, full)),
    ),
    element('figcaption', { className: ['soft'] }, [text(title)]),
  ])
}
