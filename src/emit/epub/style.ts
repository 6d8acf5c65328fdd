/** The style sheet of a book: sizes in `em` and line heights without a unit, so that readers can make everything larger. */

/** Colours are left to the reading app, with its night mode; frames and weights set things apart. */
const BASE = `@charset "UTF-8";
html { font-size: 100%; }
body { margin: 0 4%; line-height: 1.8; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.4; margin: 1.4em 0 0.6em; break-after: avoid; page-break-after: avoid; text-align: start; }
h1 { font-size: 1.6em; }
h2 { font-size: 1.35em; }
h3 { font-size: 1.2em; }
h4, h5, h6 { font-size: 1.05em; }
p { margin: 0 0 1em; }
li { margin: 0.3em 0; }
img, video { max-width: 100%; height: auto; }
audio { width: 100%; }
figure { margin: 1.2em 0; text-align: center; break-inside: avoid; page-break-inside: avoid; }
figcaption { font-size: 0.95em; line-height: 1.6; margin-top: 0.4em; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 0.2em solid; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; padding: 0.6em; line-height: 1.6; }
code { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; }
th, td { border: 1px solid; padding: 0.3em 0.25em; text-align: start; vertical-align: top; }
.kb-short { white-space: nowrap; }
.kb-left { text-align: left; }
.kb-center { text-align: center; }
.kb-right { text-align: right; }
rt { font-size: 0.6em; }
.kb-label { font-weight: bold; margin-bottom: 0.4em; }
.kb-callout { margin: 1.2em 0; padding: 0.8em 1em 0.2em; border: 1px solid; border-radius: 0.4em; }
.kb-warning { border-width: 3px; }
.kb-steps { border-inline-start-width: 0.4em; }
.kb-task { list-style: none; }
.kb-questions { padding-inline-start: 1.8em; }
.kb-questions > li { margin: 1.4em 0; }
.kb-options { padding-inline-start: 1.8em; }
.kb-footnotes { margin-top: 2em; border-top: 1px solid; font-size: 0.95em; }
.kb-cover { margin: 0; padding: 0; text-align: center; }
.kb-cover img { max-width: 100%; max-height: 100vh; }
.kb-facts { margin: 1.5em 0; }
.kb-facts dt { font-weight: bold; }
.kb-facts dd { margin: 0 0 0.6em; }
nav ol { list-style: none; padding-inline-start: 1.2em; }
nav li { margin: 0.5em 0; }
`

/** Of a reader's own size, to which apps add theirs: 18 points where they begin with 12. */
const LARGE = `body { font-size: 1.5em; line-height: 1.9; margin: 0 3%; }
p, li { letter-spacing: 0.02em; }
h1 { font-size: 1.4em; }
h2 { font-size: 1.25em; }
h3, h4, h5, h6 { font-size: 1.1em; }
figcaption, .kb-footnotes { font-size: 1em; }
.kb-callout { border-width: 2px; }
`

export const styleSheet = (largePrint: boolean): string => (largePrint ? BASE + LARGE : BASE)
