/** Callouts told apart by their frames, since a copier knows no colours. */
export const calloutStyle = `.kb-callout { border: 1pt solid #000; padding: .4em .9em; margin: 1em 0; box-decoration-break: clone; }
.kb-callout > :last-child { margin-bottom: .2em; }
.kb-tip, .kb-warning, .kb-case { break-inside: avoid-page; }
.kb-tip { border-style: solid none; }
.kb-warning { border-width: 3pt; }
.kb-case { border-style: none none none double; border-left-width: 4pt; }
.kb-practice, .kb-showcase { border-style: dashed; }
.kb-only { border-style: dotted; border-width: 1.5pt; }
.kb-steps { border-width: 1.5pt; break-inside: avoid-page; }
.kb-steps > ol { padding-left: 2.2em; }
.kb-steps > ol > li { padding: .15em 0; }
.kb-steps > ol > li::marker { font-weight: bold; font-size: 1.2em; }
`
