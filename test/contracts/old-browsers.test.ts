/** The scripts of sites and of published pages run on what older people have: the browsers of 2019. */
import { expect, test } from 'vitest'
import { scorm12Script, scorm2004Script, webScript } from '../../src/emit/player/player-files.js'
import { siteScripts } from '../../src/site/site-files.js'

/** What browsers learned later. Syntax is the builder's to write anew; these calls it leaves as they are. */
const LATER =
  /Object\.(?:hasOwn|groupBy)\b|\b(?:replaceChildren|structuredClone)\b|\.(?:at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|with)\(/g

test.each(Object.entries({ ...siteScripts, webScript, scorm12Script, scorm2004Script }))(
  '%s',
  (_, script) => {
    expect(script.length).toBeGreaterThan(100)
    expect(script.match(LATER) ?? []).toEqual([])
  },
)

test('what came later is known', () => {
  expect('a.at(0);Object.hasOwn(a,b);c.replaceAll(d,e);f.replaceChildren()'.match(LATER)?.length).toBe(4)
})
