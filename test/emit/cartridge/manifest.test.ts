/** The manifest of a cartridge: everything in its place, and as the hosts insist on it. */
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commonCartridge } from '../../../src/emit/cartridge/cartridge.js'
import { courseTitle } from '../../../src/emit/cartridge/course-title.js'
import { emitted } from '../fixture.js'
import { cartridge, type ProfileName } from './cartridge.js'

const courses = ['hostile', 'phone-course', 'labour-rights', 'phone-syllabus']
const profiles = ['moodle', 'canvas'] as const
const cases = courses.flatMap((name) => profiles.map((profile) => [name, profile] as const))

/** Moodle takes names of sections for HTML. */
const wide = (text: string): string => text.replaceAll('<', '＜').replaceAll('>', '＞')

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** A reference of a question or a topic as its host finds the file. */
const fileOf = (path: string, reference: string, profile: ProfileName): string =>
  profile === 'moodle'
    ? posix.join(posix.dirname(path), reference.replace('$IMS-CC-FILEBASE$', ''))
    : reference.replace('$IMS-CC-FILEBASE$', 'web_resources')

test('what the units of a syllabus teach is told as left out, and of a course only their names are kept', async () => {
  const left = async (name: string): Promise<readonly string[]> => {
    const { diagnostics } = await emitted(name, commonCartridge)
    const told = diagnostics.find(({ code }) => code === 'emit/fields-left-out')
    return /: (.*)\.$/.exec(told?.message.en ?? '')?.[1]?.split(', ') ?? []
  }
  expect(await left('phone-syllabus')).toContain('units')
  expect(await left('hostile')).not.toContain('units')
})

describe.each(cases)('%s for %s', (name, profile) => {
  test('every reference is one to a thing that is there, and everything there is referred to', async () => {
    const { manifest, tree } = await cartridge(name, profile)
    const { resources, folders, identifiers } = manifest
    const known = resources.map(({ identifier }) => identifier)
    const leaves = folders.flatMap((folder) => folder.leaves.map(({ reference }) => reference))
    const dependencies = resources.flatMap((each) => each.dependencies)
    expect(new Set(identifiers).size).toBe(identifiers.length)
    for (const identifier of identifiers) expect(identifier).toMatch(/^[A-Za-z][\w.-]*$/)
    expect(
      [...leaves, ...dependencies].filter((each) => each === undefined || !known.includes(each)),
    ).toEqual([])
    expect(known.filter((each) => !leaves.includes(each) && !dependencies.includes(each))).toEqual([])
    const files = resources.flatMap((each) => each.files)
    expect(new Set(files).size).toBe(files.length)
    expect([...files].sort()).toEqual([...tree.keys()].filter((path) => path !== 'imsmanifest.xml').sort())
    for (const { href, files: own } of resources) if (href !== undefined) expect(own).toEqual([href])
  })

  test('whatever a file shows is among its dependencies', async () => {
    const { manifest, texts } = await cartridge(name, profile)
    const paths = new Map(manifest.resources.map(({ identifier, files }) => [identifier, files[0] ?? '']))
    for (const { files, dependencies } of manifest.resources) {
      const [path = ''] = files
      const source = (texts.get(path) ?? '').replaceAll('&lt;', '<')
      const shown = Array.from(source.matchAll(/(?:src|href|poster)="([^"]*)"/g), ([, url = '']) => url)
      const media = shown
        .filter((url) => /[0-9a-f]{64}\.\w+$/.test(url))
        .map((url) =>
          path.endsWith('.html') ? posix.join(posix.dirname(path), url) : fileOf(path, url, profile),
        )
      expect(new Set(media), path).toEqual(new Set(dependencies.map((each) => paths.get(each))))
    }
  })

  test('names of files are ASCII, and images of questions lie where the host looks', async () => {
    const { texts, tree } = await cartridge(name, profile)
    for (const path of tree.keys()) expect(path).toMatch(/^[\w./-]+$/)
    for (const [path, source] of texts) {
      const pattern = path.endsWith('.html')
        ? profile === 'moodle'
          ? /^\.\.\/web_resources\/[0-9a-f]{64}\.\w+$/
          : /^\.\.\/[0-9a-f]{64}\.\w+$/
        : profile === 'moodle'
          ? /^\$IMS-CC-FILEBASE\$\.\.\/web_resources\/[0-9a-f]{64}\.\w+$/
          : /^\$IMS-CC-FILEBASE\$\/[0-9a-f]{64}\.\w+$/
      for (const [, url = ''] of source.matchAll(/src="([^"]*)"/g)) expect(url, path).toMatch(pattern)
    }
  })

  test('every lesson stands under its unit, in order, with its title', async () => {
    const { manifest, pkg } = await cartridge(name, profile)
    const pages = manifest.folders.flatMap(({ leaves, title: unit }) =>
      leaves
        .filter(({ reference }) => reference?.startsWith('P_lesson-'))
        .map(({ title, reference }) => ({ title, reference, unit })),
    )
    const shown = profile === 'moodle' ? wide : (text: string): string => text
    const units = new Map((pkg.course.units ?? []).map(({ id, title }) => [id, shown(title ?? '')]))
    expect(pages).toEqual(
      pkg.lessons.map(({ id, title, meta }) => ({
        title,
        reference: `P_lesson-${id}`,
        unit: meta.unit === undefined ? '课节' : units.get(meta.unit),
      })),
    )
  })

  test('hosts know it by its namespace, and find no title on the root', async () => {
    const { manifest, texts } = await cartridge(name, profile)
    const source = texts.get('imsmanifest.xml') ?? ''
    const version = profile === 'moodle' ? 'v1p1' : 'v1p3'
    const head = new TextDecoder().decode(new TextEncoder().encode(source).slice(0, 1024))
    expect(head).toContain(`xmlns="http://www.imsglobal.org/xsd/imscc${version}/imscp_v1p1"`)
    expect(manifest.namespace).toBe(`http://www.imsglobal.org/xsd/imscc${version}/imscp_v1p1`)
    expect(manifest.schemaVersion).toBe(profile === 'moodle' ? '1.1.0' : '1.3.0')
    expect(manifest.rootTitles).toBe(0)
    for (const { title, leaves } of manifest.folders) {
      expect(title).toBeTruthy()
      for (const leaf of leaves) expect(leaf.title).toBeTruthy()
    }
    expect(source).not.toContain('intendedEndUserRole')
    const types = new Set(manifest.resources.map(({ type }) => type))
    for (const type of types) {
      expect(type).toMatch(
        new RegExp(
          `^(?:webcontent|ims(?:wl|dt)_xml${version}|imsqti_xmlv1p2/imscc_xml${version}/assessment)$`,
        ),
      )
    }
    for (const { type, href } of manifest.resources) expect(href !== undefined).toBe(type === 'webcontent')
  })
})

describe('the title of a course', () => {
  const cut = (title: string, shortTitle?: string): string =>
    courseTitle({ title, course: shortTitle === undefined ? {} : { shortTitle } }, { titleBytes: 94 })

  test.each([1, 30, 31])('of %i Chinese characters stays', (length) => {
    expect(cut('课'.repeat(length))).toBe('课'.repeat(length))
  })

  test.each([32, 33, 60])('of %i is cut between characters, to what Moodle holds', (length) => {
    expect(cut('课'.repeat(length))).toBe(`${'课'.repeat(30)}…`)
    expect(bytes(cut(`a${'课'.repeat(length)}`))).toBeLessThanOrEqual(94)
  })

  test('is not cut inside of an emoji', () => {
    const family = '👨‍👩‍👧'
    expect(cut(family.repeat(9))).toBe(`${family.repeat(5)}…`)
  })

  test('gives way to a short title that fits', () => {
    expect(cut('课'.repeat(40), '短')).toBe('短')
    expect(cut('课'.repeat(40), '短'.repeat(40))).toBe(`${'课'.repeat(30)}…`)
  })

  test('is kept whole in the description, and cut for Moodle alone', async () => {
    const { manifest, pkg, losses } = await cartridge('hostile', 'moodle')
    expect(manifest.title).toBe(pkg.course.shortTitle)
    expect(manifest.description?.startsWith(wide(pkg.course.title ?? '-'))).toBe(true)
    expect(manifest.description).not.toMatch(/[<>]/)
    expect(losses.get('emit/wide-brackets')).toBe(3)
    expect(losses.get('emit/course-title')).toBe(1)
    const canvas = await cartridge('hostile', 'canvas')
    expect(canvas.manifest.title).toBe(pkg.course.title)
    expect(canvas.losses.has('emit/course-title')).toBe(false)
  })
})
