/** The vocabularies keep their promises: stable ids, both languages, no circles, and every name finds its term. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ancestors } from '../../src/model/vocabulary/ancestors.js'
import { findTerm } from '../../src/model/vocabulary/find-term.js'
import { type Scheme, schemes, vocabularies } from '../../src/model/vocabulary/index.js'
import { citationOf, cite, policyDocuments } from '../../src/model/vocabulary/policy.js'
import { resolve } from '../../src/model/vocabulary/resolve.js'
import { foldSpelling } from '../../src/model/vocabulary/spellings.js'

const all = schemes.flatMap((scheme) => vocabularies[scheme].terms.map((term) => ({ scheme, term })))

/** What a text resolves to, in short: an id with the kind of name, several ids, or `?` with the suggestions. */
const found = (scheme: Scheme, text: string): string => {
  const resolution = resolve(scheme, text)
  if (resolution.kind === 'term') return `${resolution.term.id} (${resolution.spelling})`
  if (resolution.kind === 'composite') return resolution.terms.map(({ id }) => id).join(' + ')
  return ['?', ...resolution.suggestions.map(({ id }) => id)].join(' ')
}

describe('tables', () => {
  it('has 17 vocabularies, 233 terms and 11 composites', () => {
    expect(schemes).toHaveLength(17)
    expect(all).toHaveLength(233)
    expect(schemes.flatMap((scheme) => vocabularies[scheme].composites)).toHaveLength(11)
    expect(schemes.map((scheme) => vocabularies[scheme].scheme)).toEqual(schemes)
  })

  it('cannot be changed by whoever imports it', () => {
    expect(Object.isFrozen(vocabularies)).toBe(true)
  })

  it('never loses an id: published courses name them', () => {
    const promised = readFileSync(new URL('term-ids.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    expect(all.map(({ scheme, term }) => `${scheme} ${term.id}`)).toEqual(promised)
  })

  it.each(schemes)('%s: ids are unique, lower-case and hyphened', (scheme) => {
    const ids = vocabularies[scheme].terms.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('labels every term in both languages', () => {
    const bad = all.filter(
      ({ term }) =>
        !/\p{Script=Han}/u.test(term.label['zh-CN']) || !/^[A-Z][\x20-\x7e’]+$/.test(term.label.en),
    )
    expect(bad.map(({ term }) => term.id)).toEqual([])
  })

  it.each(schemes)('%s: no two terms share a name', (scheme) => {
    const owners = new Map<string, Set<string>>()
    for (const { id, label, aliases } of vocabularies[scheme].terms) {
      for (const name of [id, label['zh-CN'], label.en, ...aliases].map(foldSpelling)) {
        owners.set(name, (owners.get(name) ?? new Set()).add(id))
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([])
  })

  it.each(schemes)('%s: broader terms exist and make no circle', (scheme) => {
    for (const { id, broader } of vocabularies[scheme].terms) {
      expect(broader.filter((each) => findTerm(scheme, each) === undefined)).toEqual([])
      expect(ancestors(scheme, id).map((term) => term.id)).not.toContain(id)
    }
  })

  it('cites clauses of the five documents, one at least for each literal term', () => {
    const letters = policyDocuments.map(({ letter }) => letter)
    expect(letters).toEqual(['N', 'S', 'M', 'H', 'Y'])
    for (const { term } of all) {
      for (const each of term.cites) {
        expect(letters).toContain(each.document)
        expect(each.clause).toMatch(/^[一二三四](?:\([一二三四五六七]\))?\d{0,2}$/)
      }
      if (term.literal) expect(term.cites, term.id).not.toEqual([])
    }
    expect(cite('N二(五)15')).toEqual({ document: 'N', clause: '二(五)15' })
    expect(citationOf(cite('M二'))).toBe('M二')
  })

  it('marks the audiences that S三5 lists as sensitive', () => {
    const sensitive = all.filter(({ term }) => term.sensitive).map(({ term }) => term.id)
    expect(sensitive).toEqual([
      'landless-farmers',
      'unemployed-workers',
      'persons-with-disabilities',
      'reintegrating-persons',
    ])
  })
})

describe('ancestors', () => {
  it('follows several wider terms to the top, nearest first, each once', () => {
    expect(ancestors('audience', 'left-behind-elderly').map(({ id }) => id)).toEqual([
      'seniors',
      'rural-residents',
      'vulnerable-groups',
      'all-residents',
    ])
    expect(ancestors('topic', 'straw-weaving').map(({ id }) => id)).toContain('humanities-arts')
    expect(ancestors('audience', 'all-residents')).toEqual([])
    expect(ancestors('audience', 'nobody')).toEqual([])
  })

  it('puts every topic under one of the ten themes', () => {
    const themes = vocabularies.topic.terms.filter(({ broader }) => broader.length === 0)
    expect(themes).toHaveLength(10)
    for (const { id } of vocabularies.topic.terms) {
      const top = [...ancestors('topic', id), findTerm('topic', id)].filter(
        (term) => term?.broader.length === 0,
      )
      expect(top, id).toHaveLength(1)
    }
  })
})

describe('resolve', () => {
  it.each(schemes)('%s: finds each term by every name it has', (scheme) => {
    for (const term of vocabularies[scheme].terms) {
      const names = [term.id, term.label['zh-CN'], term.label.en, ...term.aliases]
      for (const name of names) expect(resolve(scheme, name), name).toMatchObject({ kind: 'term', term })
    }
  })

  it.each(schemes)('%s: takes each composite apart', (scheme) => {
    for (const { text, terms } of vocabularies[scheme].composites) {
      expect(terms.filter((id) => findTerm(scheme, id) === undefined)).toEqual([])
      expect(found(scheme, text)).toBe(terms.join(' + '))
    }
  })

  it.each<[Scheme, string, string]>([
    ['audience', 'seniors', 'seniors (id)'],
    ['audience', ' ＳＥＮＩＯＲＳ　', 'seniors (id)'],
    ['audience', 'older Adults', 'seniors (label)'],
    ['audience', '老年人', 'seniors (label)'],
    ['audience', '老 人', 'seniors (alias)'],
    ['audience', '“新市民”', 'new-citizens (label)'],
    ['audience', '「农民工」', 'migrant-workers (label)'],
    ['org-level', '县(市,区)', 'county (label)'],
    ['curation-status', '已发布', 'published (alias)'],
    ['discovery', '一站式教育培训和学习服务', 'one-stop (label)'],
  ])('%s: %s', (scheme, text, expected) => {
    expect(found(scheme, text)).toBe(expected)
  })

  it.each<[Scheme, string, string]>([
    ['audience', '老年人、农民工', 'seniors + migrant-workers'],
    ['audience', '老年人，农民工；学生家长/青少年', 'seniors + migrant-workers + parents + youth'],
    ['audience', '老年人以及农民工与青少年', 'seniors + migrant-workers + youth'],
    ['audience', '老年人、老人、', 'seniors'],
    ['audience', '下岗及失业人员和农民工', 'unemployed-workers + migrant-workers'],
    ['topic', '音乐与舞蹈和手工', 'music-dance + handicraft'],
    ['topic', '安全健康、就业创业', 'safety-education + health-wellness + employment + entrepreneurship'],
    ['org-level', '县（市、区）、乡镇（街道）', 'county + township'],
  ])('splits %s: %s', (scheme, text, expected) => {
    expect(found(scheme, text)).toBe(expected)
  })

  it.each<[Scheme, string, string]>([
    ['audience', '留守儿童、老人', 'left-behind-children + left-behind-elderly'],
    ['audience', '农村留守儿童、老人', 'left-behind-children + left-behind-elderly'],
    ['audience', '留守老人、妇女、青少年', 'left-behind-elderly + left-behind-women + youth'],
    ['audience', '老人、留守儿童', 'seniors + left-behind-children'],
    ['topic', '农村实用技术、经营管理', 'rural-practical-tech + rural-management'],
    ['role', '专职管理人员、教师', 'full-time-manager + full-time-teacher'],
  ])('carries the qualifier over in %s: %s', (scheme, text, expected) => {
    expect(found(scheme, text)).toBe(expected)
  })

  it.each<[Scheme, string, string]>([
    ['audience', '新型职业农民、农民', 'new-professional-farmers + rural-residents'],
    ['audience', '新型职业农民、市民', 'new-professional-farmers + all-residents'],
    ['audience', '农村留守老人、居民', 'left-behind-elderly + all-residents'],
  ])('carries nothing over where the item means itself: %s: %s', (scheme, text, expected) => {
    expect(found(scheme, text)).toBe(expected)
  })

  it.each<[Scheme, string, string]>([
    ['audience', '老人年', 'seniors'],
    ['audience', 'senoirs', 'seniors'],
    ['audience', '农名工', 'migrant-workers'],
    ['topic', '智能手机使用', 'digital-literacy'],
    ['learning-form', '参观学习', 'study-tour'],
  ])('suggests for %s: %s', (scheme, text, expected) => {
    const resolution = resolve(scheme, text)
    expect(resolution).toMatchObject({ kind: 'unknown', text })
    const ids = resolution.kind === 'unknown' ? resolution.suggestions.map(({ id }) => id) : []
    expect(ids).toContain(expected)
    expect(ids.length).toBeLessThanOrEqual(3)
  })

  it('names the item of an enumeration that it does not know', () => {
    expect(resolve('audience', '老年人、外星人')).toEqual({
      kind: 'unknown',
      text: '外星人',
      suggestions: [],
    })
  })

  it.each(['', '、', '和', '__proto__', 'constructor', 'toString', '\u0000', '\ud800', '老人和'.repeat(60)])(
    'knows nothing of %j',
    (text) => {
      expect(resolve('audience', text)).toMatchObject({ kind: 'unknown' })
    },
  )

  it('does not read what is too long to be a term', () => {
    expect(resolve('audience', '老人、'.repeat(100_000))).toMatchObject({ kind: 'unknown', suggestions: [] })
  })
})
