/** The manifests of SCORM packages: what hosts read before they launch anything. */
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../../src/base/tree.js'
import { scormTitle } from '../../../src/emit/scorm/sco.js'
import { scorm12 } from '../../../src/emit/scorm/scorm-12.js'
import { scorm2004 } from '../../../src/emit/scorm/scorm-2004.js'
import { emitted } from '../fixture.js'
import { readManifest } from './read-manifest.js'

const both = [
  ['1.2', scorm12],
  ['2004', scorm2004],
] as const

const courses = ['hostile', 'straw-weaving', 'labour-rights', 'phone-syllabus']

describe.each(both)('SCORM %s', (version, target) => {
  test.each(courses)('%s: everything is listed, and whatever is listed is there', async (name) => {
    const { tree } = await emitted(name, target)
    const { files, identifiers, references } = await readManifest(tree)
    expect([...files].sort()).toEqual([...tree.keys()].filter((path) => path !== 'imsmanifest.xml').sort())
    expect(new Set(files).size).toBe(files.length)
    expect(new Set(identifiers).size).toBe(identifiers.length)
    for (const each of identifiers) expect(each).toMatch(/^[A-Za-z][\w.-]*$/)
    for (const each of references) expect(identifiers).toContain(each)
    for (const path of tree.keys()) expect(path).toMatch(/^[\w./-]+$/)
  })

  test.each(courses)(
    '%s: one SCO for each page, in the order of the course, under its units',
    async (name) => {
      const { tree, pkg } = await emitted(name, target)
      const { items } = await readManifest(tree)
      const pages = items.filter(({ href }) => href !== undefined)
      expect(pages.map(({ scormType }) => scormType)).toEqual(pages.map(() => 'sco'))
      const lessons = pages.filter(({ href }) => href !== 'pages/course.html')
      expect(lessons.map(({ title }) => title)).toEqual(pkg.lessons.map(({ title }) => title))
      expect(lessons.map(({ href }) => href)).toEqual(pkg.lessons.map(({ id }) => `pages/lesson-${id}.html`))
      for (const { href, depth } of lessons) {
        const { unit } = pkg.lessons.find(({ id }) => href === `pages/lesson-${id}.html`)?.meta ?? {}
        expect(depth).toBe(unit === undefined ? 0 : 1)
      }
    },
  )

  test('a package without lessons still launches', async () => {
    const { tree } = await emitted('phone-syllabus', target)
    const { items } = await readManifest(tree)
    expect(items.map(({ href }) => href)).toEqual(['pages/course.html'])
  })

  test('its versions and prefixes are those that Moodle compares as text', async () => {
    const {
      xml,
      schemaVersion,
      courseTitle,
      version: edition,
      identifier,
    } = await readManifest((await emitted('hostile', target)).tree)
    expect(schemaVersion).toBe(version === '1.2' ? '1.2' : '2004 4th Edition')
    expect(xml).toContain(version === '1.2' ? ' adlcp:scormtype="sco"' : ' adlcp:scormType="sco"')
    expect(xml).not.toContain('xml:base')
    expect(courseTitle).toContain('List<T> & "引号" </script> ]]> &amp; 😀')
    expect(edition).toBe('1.2.3-beta.1')
    expect(identifier).toBe('COURSE.hostile-college.hostile-course')
  })

  test('an edition for some of the learners is a course of its own', async () => {
    const { tree } = await emitted('hostile', target, { audience: '老年人' })
    expect((await readManifest(tree)).identifier).toBe('COURSE.hostile-college.hostile-course.seniors')
  })

  test('no page leads to another, which is told; other addresses open beside it', async () => {
    const { tree, diagnostics } = await emitted('hostile', target)
    expect(diagnostics.map(({ code }) => code)).toContain('emit/lesson-links')
    for (const [path, content] of tree) {
      if (!path.endsWith('.html')) continue
      const html = new TextDecoder().decode(await bytesOf(content))
      for (const [link, href = ''] of html.matchAll(
        /<a(?:\s[\w-]+="[^"]*")*?\shref="([^"]*)"(?:\s[\w-]+="[^"]*")*>/g,
      )) {
        expect(href).toMatch(/^(?:#|https?:|mailto:|tel:|\.\.\/assets\/)/)
        expect(/target="_blank"/.test(link), link).toBe(/^(?:https?:|\.\.\/)/.test(href))
      }
    }
  })

  test('what stands around a course is on its first page, since hosts have no place for it', async () => {
    const { tree } = await emitted('hostile', target)
    expect((await readManifest(tree)).items[0]?.href).toBe('pages/course.html')
    const page = tree.get('pages/course.html')
    const html = new TextDecoder().decode(await bytesOf(page ?? new Uint8Array()))
    expect(html).toMatch(
      /href="\.\.\/assets\/[0-9a-f]{64}\.csv"[^>]* target="_blank" rel="noopener noreferrer">表 &#x3C;一>/,
    )
    expect(html).toContain('没有文件的资源 ]]> 😀')
    expect(html).toContain('简介里有 &#x3C;b>标签')
    expect(html).toContain('>王 &#x3C;小> &#x26; "明"')
  })
})

describe('the mark', () => {
  const marks = async (target: typeof scorm12, options: Readonly<Record<string, string>>) =>
    (await readManifest((await emitted('straw-weaving', target, { options })).tree)).items.map(
      ({ mark }) => mark,
    )

  test('of SCORM 1.2 is written where passing is the rule: an LMS makes "failed" of "completed" by it', async () => {
    expect(new Set(await marks(scorm12, {}))).toEqual(new Set([undefined]))
    expect(new Set(await marks(scorm12, { completion: 'passed', mastery: '75' }))).toEqual(
      new Set([undefined, '75']),
    )
  })

  test('of SCORM 2004 is a measure', async () => {
    expect(new Set(await marks(scorm2004, { 及格线: '62.5' }))).toEqual(new Set([undefined, '0.6250']))
  })

  test('is for lessons with a score', async () => {
    const { tree, pkg } = await emitted('straw-weaving', scorm2004)
    for (const { href, mark } of (await readManifest(tree)).items) {
      const lesson = pkg.lessons.find(({ id }) => href === `pages/lesson-${id}.html`)
      if (lesson === undefined) continue
      const isScored = lesson.questions.some(({ node }) => node.kind !== 'essay')
      expect(mark === undefined, lesson.title).toBe(!isScored)
    }
  })
})

test('what has no score is left out where SCORM 2004 sums scores up', async () => {
  const { tree } = await emitted('hostile', scorm2004)
  const { xml, items } = await readManifest(tree)
  const itemXml = (identifier: string): string =>
    xml.slice(xml.indexOf(`<item identifier="${identifier}"`)).split(/<item |<\/item>/)[1] ?? ''
  for (const { identifier, href, mark } of items) {
    if (href === undefined) continue
    expect(itemXml(identifier).includes('rollupObjectiveSatisfied="false"'), identifier).toBe(
      mark === undefined,
    )
  }
})

test.each(['hostile', 'labour-rights', 'straw-weaving'])(
  '%s: a heading is summed up where something below it has a score',
  async (name) => {
    const { xml, items } = await readManifest((await emitted(name, scorm2004)).tree)
    let under = ''
    const scored = new Map<string, boolean>()
    for (const { identifier, href, mark, depth } of items) {
      if (href === undefined) under = identifier
      if (depth === 1) scored.set(under, (scored.get(under) ?? false) || mark !== undefined)
    }
    for (const [identifier, isScored] of scored) {
      const own =
        xml.slice(xml.indexOf(`<item identifier="${identifier}"`)).split('<imsss:controlMode')[1] ?? ''
      const sequencing = own.slice(0, own.indexOf('</imsss:sequencing>'))
      expect(sequencing.includes('rollupObjectiveSatisfied="false"'), identifier).toBe(!isScored)
    }
  },
)

test('a title is cut between characters, at the size that every host takes', () => {
  const title = `${'一'.repeat(198)}😀😀😀`
  expect(scormTitle(title)).toBe(`${'一'.repeat(198)}…`)
  expect(scormTitle('一'.repeat(200))).toBe('一'.repeat(200))
})

test('SCORM 1.2 tells which answers it cuts', async () => {
  const { diagnostics } = await emitted('hostile', scorm12)
  expect(diagnostics.map(({ code }) => code)).toContain('emit/short-essays')
  expect((await emitted('hostile', scorm2004)).diagnostics.map(({ code }) => code)).not.toContain(
    'emit/short-essays',
  )
})
