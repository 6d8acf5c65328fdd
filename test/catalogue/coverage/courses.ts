/** Small catalogues that can be counted by hand. */
import { createHash } from 'node:crypto'
import { type Catalogue, catalogueOf } from '../../../src/catalogue/catalogue.js'
import { type CatalogueEntry, catalogueEntry } from '../../../src/model/catalogue-entry.js'

const identityOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** An entry that says no more than it must, and what is given. */
export const entry = (name: string, given: Partial<CatalogueEntry> = {}): CatalogueEntry => {
  const version = given.version ?? '1.0.0'
  return catalogueEntry.parse({
    id: `centre/${name}`,
    version,
    title: `课 ${name}`,
    language: 'zh-CN',
    type: 'general-course',
    license: 'CC-BY-4.0',
    identity: identityOf(`${name} ${version} ${JSON.stringify(given)}`),
    content: identityOf(`content ${name}`),
    size: 1000,
    lessons: [],
    counts: { characters: 0, questions: 0, explained: 0, images: 0, audio: 0, video: 0, captions: 0 },
    ...given,
  })
}

export const hours = (total: number): Pick<CatalogueEntry, 'hours'> => ({ hours: { total } })

export const people = (...primary: string[]): Pick<CatalogueEntry, 'audience'> => ({
  audience: { primary } as NonNullable<CatalogueEntry['audience']>,
})

export const topics = (...named: string[]): Pick<CatalogueEntry, 'topics'> => ({
  topics: named as NonNullable<CatalogueEntry['topics']>,
})

export const catalogue = (...entries: readonly CatalogueEntry[]): Catalogue => catalogueOf(entries)
