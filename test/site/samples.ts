/** The catalogue that the tests of the site walk through: samples, the examples, and a course whose every text is hostile. */
import { sampleEntries } from '../../bench/sample-entries.js'
import { pack } from '../../src/bundle/pack.js'
import { type Catalogue, catalogueOf } from '../../src/catalogue/catalogue.js'
import { entryOf } from '../../src/catalogue/entry-of.js'
import { type CatalogueEntry, catalogueEntry } from '../../src/model/catalogue-entry.js'
import { packageOf } from '../emit/fixture.js'

const examples = ['phone-course', 'phone-syllabus', 'qiang-embroidery', 'labour-rights', 'straw-weaving']

const exampleEntry = async (name: string): Promise<CatalogueEntry> => {
  const { value: bundle } = await pack(await packageOf(name))
  if (bundle === undefined) throw new Error(`${name} cannot be packed`)
  return entryOf(bundle, `bundles/${name}.kebao`)
}

/** What would run, or break out of where it stands, if anything of it were ever taken for more than text. */
export const EVIL = `</script></title><img src=x onerror=evil()><script>evil()</script>"'&\u202e\u2028 javascript:evil()`

const identity = (digit: string): string => `sha256:${digit.repeat(64)}`

export const hostileEntry = (over: Partial<CatalogueEntry> = {}): CatalogueEntry =>
  catalogueEntry.parse({
    id: 'con/aux',
    version: '1.0.0',
    title: EVIL,
    shortTitle: '<b>',
    summary: `${EVIL}\n${EVIL}`,
    language: 'en',
    type: 'local-course',
    license: 'CC-BY-NC-ND-4.0',
    audience: { primary: ['seniors', 'persons-with-disabilities'] },
    topics: ['science-city', 'mianyang:science'],
    level: 'beginner',
    objectives: [{ id: 'O1', text: EVIL }],
    prerequisites: [EVIL.slice(0, 150), '<svg onload=evil()>'],
    hours: { total: 3 },
    season: '<script>evil()</script>',
    region: 'custom:new-district',
    venue: { name: EVIL, note: EVIL },
    publisher: { name: EVIL },
    basedOn: { package: 'nul/com1', title: EVIL, version: '1.0.0' },
    conformsTo: [{ syllabus: 'lpt1/prn' }],
    endorsements: [{ by: EVIL, date: '2026-01-02' }],
    series: { id: 'con/aux', title: EVIL, order: 1 },
    brand: { name: '__proto__' },
    campaign: { name: 'activity-week', year: 2026 },
    updated: '2026-10-01',
    fee: { amount: 5, note: EVIL },
    identity: identity('e'),
    content: identity('f'),
    size: 1,
    address: 'javascript:evil()',
    lessons: [{ id: 'con', title: EVIL, questions: 0 }],
    counts: { characters: 0, questions: 0, explained: 0, images: 0, audio: 0, video: 0, captions: 0 },
    reviews: [{ step: '<i>', verdict: 'pass', date: '2026-01-01', state: 'stale' }],
    ...over,
  })

export const siteCatalogue = async (): Promise<Catalogue> => {
  const found = await Promise.all(examples.map(exampleEntry))
  const [phone] = found
  return catalogueOf([
    ...sampleEntries(100),
    ...found.map((entry): CatalogueEntry => ({ ...entry, status: 'published' })),
    ...(phone === undefined
      ? []
      : [{ ...phone, status: 'published' as const, version: '0.9.0', identity: identity('a') }]),
    hostileEntry(),
    hostileEntry({ id: 'b/withdrawn', title: 'Withdrawn', status: 'withdrawn', identity: identity('b') }),
  ])
}

export const BASE = 'https://learn.example.cn/shop/'
