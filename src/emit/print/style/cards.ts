/** The style of operation cards: two of A5 on a lying sheet of A4, and a line to cut along. */
import { cardPictures, cardPoints } from '../card-size.js'

/**
 * Two columns are the two halves of the sheet. A card that is too long for its half goes on in the next one, where a
 * fixed height would cut it off.
 */
export const cardStyle = (isLarge: boolean, cut: string): string => {
  const sizes = (isLarge ? cardPoints.large : cardPoints.normal)
    .map(
      (points, index) =>
        `.kb-size-${index + 1} { font-size: ${points}pt; } .kb-size-${index + 1} img { max-height: ${(cardPictures[index] ?? 0) - 8}mm; }\n`,
    )
    .join('')
  return `@page { size: A4 landscape; margin: 12mm 10mm; @top-left { content: none; } @bottom-left { content: none; } @bottom-right { content: none; } @bottom-center { content: ${cut}; font-size: ${isLarge ? 18 : 9}pt; } }
@page :first { margin: 12mm 10mm; }
.kb-card { line-height: 1.45; }
${sizes}.kb-card h2 { margin: 0 0 .4em; font-size: 1.25em; border-bottom: 3pt solid #000; padding-bottom: .2em; }
.kb-card ol { padding-left: 1.7em; margin: .4em 0; }
.kb-card ol > li { padding: .12em 0; }
.kb-card ol > li::marker { font-weight: bold; }
.kb-card li > p { margin: 0 0 .3em; }
.kb-card figure { margin: .3em 0; }
.kb-from { border-top: .75pt solid #000; padding-top: .3em; margin-top: .8em; font-size: ${isLarge ? 18 : 10}pt; break-before: avoid; }
@media print {
  main { columns: 2; column-gap: 20mm; column-rule: 1pt dashed #000; column-fill: auto; }
  .kb-card { break-after: column; }
  .kb-card:last-child { break-after: auto; }
}
@media screen {
  .kb-card { border: 1px dashed #000; padding: 1rem; margin: 0 0 2rem; }
}
`
}
