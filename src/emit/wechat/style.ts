/**
 * How articles look. WeChat keeps `style` attributes alone, and each of them counts towards the 20,000 characters: they are short.
 * No size of letters is fixed, so that the standard 17 px and the 23.8 px of 关怀模式 both hold; contrasts are at least 7:1.
 */
import type { CalloutName } from '../../markdown/nodes.js'

const RULE = '1px solid #8a8a8a'

export const styles = {
  article: 'line-height:1.8;color:#222;word-break:break-word',
  h1: 'margin:1.6em 0 .6em;font-size:1.3em;line-height:1.4;font-weight:bold',
  h2: 'margin:1.6em 0 .6em;padding-left:.5em;border-left:4px solid #9c2b1f;font-size:1.2em;line-height:1.4;font-weight:bold',
  h3: 'margin:1.4em 0 .5em;font-size:1.08em;line-height:1.4;font-weight:bold',
  h4: 'margin:1.2em 0 .5em;font-size:1em;font-weight:bold',
  p: 'margin:0 0 1em',
  list: 'margin:0 0 1em;padding-left:1.6em',
  item: 'margin:0 0 .4em',
  /** An item that is written out: its number hangs. */
  line: 'margin:0 0 .5em;padding-left:1.2em',
  quote: 'margin:0 0 1em;padding:.2em 0 .2em .8em;border-left:3px solid #8a8a8a',
  code: 'margin:0 0 1em;padding:.7em .8em;background:#f4f4f4;font-family:monospace;font-size:.85em;line-height:1.6',
  phraseCode: 'background:#f4f4f4;font-family:monospace;font-size:.9em',
  struck: 'text-decoration:line-through',
  blank: 'letter-spacing:.1em',
  mark: 'font-size:.7em;line-height:1;color:#7a1f16',
  image: 'display:block;margin:0 auto;max-width:100%;height:auto',
  phraseImage: 'max-width:100%;vertical-align:middle',
  figure: 'margin:0 0 1.2em;text-align:center',
  caption: 'margin:.4em 0 0;font-size:.88em;line-height:1.6;color:#444',
  slot: 'margin:0 0 1.2em;padding:.8em;border:1px dashed #555;text-align:center',
  table: 'width:100%;margin:0 0 1.2em;border-collapse:collapse;font-size:.88em;line-height:1.6',
  th: `padding:.4em;border:${RULE};background:#f0ece6;font-weight:bold`,
  td: `padding:.4em;border:${RULE};vertical-align:top`,
  card: `margin:0 0 .8em;padding:.6em .8em;border:${RULE}`,
  question: 'margin:0 0 1.4em;padding:.8em;background:#f6f6f3;border-top:3px solid #555',
  label: 'margin:0 0 .5em;font-weight:bold',
  notes: 'margin:2em 0 0;padding-top:.8em;border-top:1px solid #8a8a8a;font-size:.88em',
  rule: 'margin:1.6em 0;border:0;border-top:1px solid #8a8a8a',
} as const

/** Edge, ground and label of each kind of callout. */
const colours: Readonly<Record<CalloutName, readonly [edge: string, ground: string]>> = {
  steps: ['#1f4e79', '#eff4f9'],
  tip: ['#1f4e79', '#eff4f9'],
  warning: ['#8f1d12', '#fdf1ee'],
  case: ['#4d4a42', '#f5f4f0'],
  practice: ['#1c5530', '#eef6f0'],
  showcase: ['#5b2a6e', '#f6f0f8'],
  only: ['#4d4a42', '#fff'],
}

export const calloutStyle = (name: CalloutName): string => {
  const [edge, ground] = colours[name]
  const border = name === 'only' ? `border:1px dashed ${edge}` : `border-left:4px solid ${edge}`
  return `margin:0 0 1.2em;padding:.8em .9em .1em;background:${ground};${border}`
}

export const calloutLabelStyle = (name: CalloutName): string => `${styles.label};color:${colours[name][0]}`
