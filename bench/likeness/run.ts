/** Precision and recall on the labelled set, by class: `npx tsx bench/likeness/run.ts`. */
import { compareTexts } from '../../src/likeness/compare-texts.js'
import { labelledPairs } from './pairs.js'
import { precisionOf, tally } from './tally.js'

const pairs = await labelledPairs()
const classes = tally(pairs)
console.log(`${pairs.length} pairs`)
const two = (value: number | undefined): string => (value ?? 0).toFixed(2)
console.log('| class | pairs | found | recall | precision | similarity: least, 5 %, median, 95 %, most |')
console.log('|---|---|---|---|---|---|')
for (const each of classes) {
  const exact = pairs
    .filter(({ label }) => label === each.label)
    .map(({ one, other }) => compareTexts(one, other).similarity)
    .sort((a, b) => a - b)
  const at = (share: number): string =>
    two(exact[Math.min(exact.length - 1, Math.floor(share * exact.length))])
  const recall = each.alike ? (each.found / each.pairs).toFixed(3) : '–'
  const precision = each.alike ? precisionOf(each, classes).toFixed(3) : '–'
  const spread = [0, 0.05, 0.5, 0.95, 1].map(at).join(', ')
  console.log(`| ${each.label} | ${each.pairs} | ${each.found} | ${recall} | ${precision} | ${spread} |`)
}
