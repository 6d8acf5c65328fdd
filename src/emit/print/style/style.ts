/** The style of handouts: for a sheet of A4 in black and white, and for a phone. */
import { calloutStyle } from './callouts.js'
import { questionStyle } from './questions.js'

/** Sizes in points, as printers have them: 12 pt is 小四, and large print begins with 18 pt. */
const sizes = {
  normal: { text: '12pt', small: '10pt', margin: '9pt', line: '1.6', screen: '18px', screenSmall: '16px' },
  large: { text: '18pt', small: '18pt', margin: '18pt', line: '1.7', screen: '24px', screenSmall: '24px' },
} as const

/** Sans serif: the thin strokes of a Song type fade on a worn copier. */
const fonts =
  '"Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Heiti SC", SimHei, sans-serif'

const marginBox = (size: string): string => `font: ${size} ${fonts}; color: #000;`

export const baseStyle = (isLarge: boolean): string => {
  const { text, small, margin, line, screen, screenSmall } = isLarge ? sizes.large : sizes.normal
  return `@page {
  size: A4;
  margin: ${isLarge ? '24mm 16mm 24mm' : '22mm 18mm 20mm'};
  @top-left { ${marginBox(margin)} }
  @top-right { ${marginBox(margin)} }
  @bottom-left { ${marginBox(margin)} }
  @bottom-right { ${marginBox(margin)} }
  @bottom-center { content: counter(page) " / " counter(pages); ${marginBox(margin)} }
}
:root { --text: ${text}; --small: ${small}; }
html { font: var(--text)/${line} ${fonts}; color: #000; background: #fff; -webkit-text-size-adjust: 100%; }
body { margin: 0; line-break: strict; overflow-wrap: anywhere; hanging-punctuation: allow-end; text-autospace: normal; widows: 2; orphans: 2; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.2em 0 .5em; break-after: avoid; break-inside: avoid; text-wrap: balance; }
h1 { font-size: 1.9em; margin-top: 0; }
h2 { font-size: 1.5em; }
h3 { font-size: 1.25em; }
h4 { font-size: 1.1em; }
h5, h6 { font-size: 1em; }
p, ul, ol, dl, table, pre, blockquote, figure { margin: .6em 0; }
ul, ol { padding-left: 1.8em; }
li { break-inside: avoid; }
li:has(ul, ol, p, figure, table, pre) { break-inside: auto; }
p:has(+ ul, + ol, + .kb-table, + pre, + figure, + .kb-lines) { break-after: avoid; }
:lang(zh) em { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
rt { font-size: ${isLarge ? '1em' : '.6em'}; }
sup { font-size: ${isLarge ? '1em' : '.75em'}; line-height: 0; }
a { color: inherit; }
[data-see]::after { content: attr(data-see); font-size: var(--small); }
hr { border: 0; border-top: 1pt solid #000; margin: 1.2em 0; }
blockquote { margin-left: 0; padding-left: 1em; border-left: 1.5pt solid #000; }
code, pre { font-family: "Noto Sans Mono CJK SC", Menlo, Consolas, "Sarasa Mono SC", monospace; font-size: var(--small); }
pre { white-space: pre-wrap; border: .75pt solid #000; padding: .5em .7em; tab-size: 4; }
img { max-width: 100%; max-height: 85mm; width: auto; height: auto; vertical-align: middle; }
figure { margin-left: 0; margin-right: 0; text-align: center; break-inside: avoid; }
figure img { display: block; margin: 0 auto .3em; }
figcaption { font-size: var(--small); }
.kb-video, .kb-audio { border: .75pt solid #000; padding: .4em .8em; }
.kb-play { margin: .2em 0; }
.kb-play::before { content: ""; display: inline-block; border-left: .7em solid #000; border-top: .42em solid transparent; border-bottom: .42em solid transparent; margin-right: .5em; }
table { border-collapse: collapse; width: 100%; }
thead { display: table-header-group; break-inside: avoid; }
tr { break-inside: avoid; }
th, td { border: .75pt solid #000; padding: .3em .5em; text-align: left; vertical-align: top; }
th { font-weight: bold; border-bottom-width: 1.5pt; break-after: avoid; }
[align="center"] { text-align: center; }
[align="right"] { text-align: right; }
.kb-footnotes { border-top: 1pt solid #000; margin-top: 1.5em; font-size: var(--small); }
.kb-label { font-weight: bold; margin: .2em 0; break-after: avoid; }
.kb-facts > div { display: grid; grid-template-columns: ${isLarge ? '6em' : '7em'} 1fr; gap: .8em; padding: .15em 0; border-bottom: .5pt dotted #000; break-inside: avoid; }
.kb-facts dt { font-weight: bold; }
.kb-facts dd { margin: 0; }
.kb-cover { border-bottom: 2pt solid #000; padding-bottom: .6em; }
.kb-edition { font-weight: bold; margin: 0 0 .4em; }
.kb-edition::after { content: ""; display: block; width: 4em; border-bottom: 4pt solid #000; margin-top: .2em; }
.kb-names { display: flex; gap: 2em; flex-wrap: wrap; margin-top: 1.4em; }
.kb-name { display: flex; flex: 1; min-width: 9em; align-items: flex-end; gap: .5em; white-space: nowrap; }
.kb-rule { flex: 1; border-bottom: 1pt solid #000; }
.kb-contents ul { list-style: none; padding-left: 0; margin: .2em 0; }
.kb-contents li { padding: .2em 0; }
.kb-contents a { text-decoration: none; }
.kb-unit { font-weight: bold; margin: .8em 0 0; break-after: avoid; }
.kb-plan { border: 1pt solid #000; padding: .4em .8em; margin: .8em 0; }
.kb-notes { border: 1pt solid #000; min-height: 55mm; padding: .3em .8em; margin-top: 1.5em; break-inside: avoid; }
${calloutStyle}${questionStyle}@media screen {
  :root { --text: ${screen}; --small: ${screenSmall}; }
  main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
  .kb-table { overflow-x: auto; }
  .kb-page { border-top: 2px solid #000; margin-top: 3rem; }
  img { max-height: 80vh; }
  a { text-underline-offset: .2em; }
  .kb-contents a { display: inline-block; padding: .4em 0; text-decoration: underline; }
}
@media print {
  .kb-page { break-before: page; }
  .kb-page > h2:first-child { margin-top: 0; }
  a { text-decoration: none; }
  [role="doc-backlink"] { display: none; }
}
`
}
