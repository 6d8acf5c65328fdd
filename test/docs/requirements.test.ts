/** Every requirement of the policy documents is answered by something that exists, or openly left to the host. */
import { expect, test } from 'vitest'
import { type Reference, requirementAnswers } from '../../scripts/generate/requirement-answers.js'
import { answerOf, citing, fieldSources, requirements } from '../../scripts/generate/requirements.js'
import { requirementsPage } from '../../scripts/generate/requirements-page.js'
import * as catalogue from '../../src/catalogue/index.js'
import { commands } from '../../src/cli/commands/index.js'
import { targetNamed } from '../../src/emit/index.js'
import * as kebao from '../../src/index.js'
import { schemas } from '../../src/model/schemas.js'
import { type Scheme, vocabularies } from '../../src/model/vocabulary/index.js'
import { citationOf, policyDocuments } from '../../src/model/vocabulary/policy.js'
import * as site from '../../src/site/index.js'

const ids = requirements.map(({ id }) => id)

const rules = [...kebao.builtinRules.map(({ code }) => code), ...kebao.acrossCodes]

const exists: Readonly<Record<string, (name: string) => boolean>> = {
  field: (name) => fieldSources.has(`field:${name}`),
  rule: (name) => rules.includes(name),
  vocabulary: (name) => Object.values(vocabularies).some(({ scheme }) => scheme === name),
  term: (name) => kebao.findTerm(name.split('/')[0] as Scheme, name.split('/')[1] ?? '') !== undefined,
  command: (name) => commands.has(name),
  function: (name) =>
    [kebao, catalogue, site].some(
      (entry) => typeof (entry as Readonly<Record<string, unknown>>)[name] === 'function',
    ),
  schema: (name) => schemas.has(name),
  target: (name) => targetNamed(name) !== undefined,
  host: () => true,
}

const isThere = (reference: Reference): boolean => {
  const [kind = '', name = ''] = reference.split(/:(.*)/)
  return exists[kind]?.(name) ?? false
}

test('there are 147 rows, R001 to R147, each with its words', () => {
  expect(ids).toEqual(Array.from({ length: 147 }, (_, at) => `R${String(at + 1).padStart(3, '0')}`))
  const letters = policyDocuments.map(({ letter }) => letter)
  for (const { id, cites } of requirements) {
    expect(cites.length, id).toBeGreaterThan(0)
    for (const { document, clause, quote } of cites) {
      expect(letters, id).toContain(document)
      expect(clause, id).not.toBe('')
      expect(quote, id).not.toBe('')
    }
  }
})

test('no row is without an answer', () => {
  expect(ids.filter((id) => answerOf(id).by.length === 0)).toEqual([])
})

test('what is left to the host is explained', () => {
  expect(ids.filter((id) => answerOf(id).by.includes('host') && answerOf(id).note === undefined)).toEqual([])
})

test('whatever a row names exists', () => {
  const named = ids.flatMap((id) => answerOf(id).by.map((reference) => [id, reference] as const))
  expect(named.filter(([, reference]) => !isThere(reference))).toEqual([])
})

test('the table by hand has no other rows', () => {
  expect(Object.keys(requirementAnswers).filter((id) => !ids.includes(id))).toEqual([])
})

test('whatever a field or a rule cites exists', () => {
  expect(citing.filter(([, rows]) => rows.some((id) => !ids.includes(id)))).toEqual([])
})

test('every rule says where it comes from', () => {
  expect(kebao.builtinRules.filter(({ sources }) => sources.length === 0).map(({ code }) => code)).toEqual([])
})

test('every clause that a field or a rule cites is one that a row or a term cites', () => {
  const known = new Set<string>([
    ...requirements.flatMap(({ cites }) => cites.map(citationOf)),
    ...Object.values(vocabularies).flatMap(({ terms }) =>
      terms.flatMap(({ cites }) => cites.map(citationOf)),
    ),
  ])
  const clauses = [
    ...Array.from(fieldSources, ([name, source]) => [name, source.split(/; */)] as const),
    ...kebao.builtinRules.map(({ code, sources }) => [code, sources] as const),
  ].flatMap(([name, sources]) =>
    sources.filter((each) => /^[NSMHY][一二三四]/.test(each)).map((each) => [name, each] as const),
  )
  expect(clauses.length).toBeGreaterThan(40)
  expect(clauses.filter(([, clause]) => !known.has(clause))).toEqual([])
})

test('every group of the rule book has a rule', () => {
  const groups =
    'front-matter vocabulary objective hours lesson quiz link asset media syllabus local lineage rights privacy ' +
    'review currency audience readability accessibility text series organisation bundle ' +
    'conformance'
  expect([...new Set(rules.map((code) => code.split('/')[0]))].sort()).toEqual(groups.split(' ').sort())
})

test('the page has every quote', () => {
  const page = requirementsPage()
  for (const { id, cites } of requirements) {
    expect(page).toContain(`></a>${id} | `)
    for (const { quote } of cites) expect(page).toContain(quote.replaceAll('|', '\\|'))
  }
})
