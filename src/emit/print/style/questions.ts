/** Questions with room for a pen. */
export const questionStyle = `.kb-question { margin: 1.2em 0; break-inside: avoid; }
.kb-stem > :first-child { margin-top: .2em; }
.kb-options { list-style: none; padding-left: 0; }
.kb-options > li { padding: .25em 0 .25em 3.2em; text-indent: -3.2em; }
.kb-options > li > * { text-indent: 0; }
.kb-pick { display: inline-block; width: 3.2em; white-space: nowrap; }
.kb-tick { display: inline-block; box-sizing: border-box; width: 1.05em; height: 1.05em; line-height: 1; border: 1pt solid #000; text-align: center; vertical-align: -.12em; font-weight: bold; }
.kb-verdicts { display: flex; gap: 3em; }
.kb-right { font-weight: bold; }
.kb-blank { display: inline-block; min-width: 6em; border-bottom: 1pt solid #000; color: transparent; line-height: 1.3; }
.kb-line { height: 2.4em; border-bottom: .75pt solid #000; }
.task-list-item { list-style: none; }
.task-list-item > .kb-tick, .task-list-item > p > .kb-tick { margin: 0 .5em 0 -1.6em; }
.kb-key { border-left: 4pt solid #000; padding-left: .8em; margin: .6em 0 0; }
.kb-key > p { margin: .2em 0; }
.kb-key .kb-footnotes { margin-top: .4em; }
.kb-answer { margin: 1em 0; break-inside: avoid; }
.kb-asked { margin: .1em 0 .3em; }
`
