/** Runs one rule on a small package laid over the minimal one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../src/base/diagnostic.js'
import { bytesOf, type Tree, tree } from '../../src/base/tree.js'
import { catalogueOf } from '../../src/catalogue/catalogue.js'
import { similar } from '../../src/catalogue/similar/similar.js'
import { pretty } from '../../src/cli/report/pretty.js'
import { fingerprintOf } from '../../src/likeness/fingerprint-of.js'
import { fix } from '../../src/lint/fix.js'
import { lint } from '../../src/lint/lint.js'
import type { Example, Library, LintProfile, Rule } from '../../src/lint/rule.js'
import type { Outline } from '../../src/outline/outline.js'
import { outlineOf } from '../../src/outline/outline-of.js'
import { parse } from '../../src/parse/parse.js'
import { sampleMedia } from './sample-media.js'

type Files = Readonly<Record<string, Uint8Array | string>>

/** The files below a folder of the test suite, by relative path; none where there is no such folder. */
export const read = (folder: string): Files => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return Object.fromEntries(
    paths.map((each) => {
      const path = join(each.parentPath, each.name)
      return [path.slice(folder.length + 1), readFileSync(path)]
    }),
  )
}

const minimal = read(join(import.meta.dirname, '../fixtures/minimal'))

/** The minimal package with other files laid over it; a `课程.md` or a syllabus takes the place of `course.md`. */
export const overlay = (files: Files): Files => {
  const ownRoot = ['课程.md', 'syllabus.md', '大纲.md'].some((name) => name in files)
  const base = Object.entries(minimal).filter(([path]) => !(ownRoot && path === 'course.md'))
  return { ...Object.fromEntries(base), ...files }
}

export const treeOf = async (files: Files): Promise<Tree> => tree(files).value

const profileOf = async (files: Tree): Promise<LintProfile> => {
  const profile = files.get('_profile.json')
  return profile ? JSON.parse(new TextDecoder().decode(await bytesOf(profile))) : {}
}

/** Files that begin with `_syllabus` are syllabi of the library, each a root document; they are no part of the package. */
const isSyllabus = (path: string): boolean => /^_syllabus.*\.md$/.test(path)

/** The title of a course that stands in the catalogue, with the text of this package word for word. */
const ALIKE = '_alike.txt'

const packageTree = (files: Tree): Tree =>
  new Map([...files].filter(([path]) => !isSyllabus(path) && path !== ALIKE))

const digest = `sha256:${'0'.repeat(64)}`

/** A catalogue with one course, of which every word is in the package. */
const catalogueLike = (outline: Outline, title: string) =>
  catalogueOf(
    [
      {
        id: 'example-center/phone',
        version: '1.0.0',
        title,
        language: 'zh-CN',
        type: 'local-course',
        license: 'CC-BY-4.0',
        publisher: { name: '示例中心' },
        identity: digest,
        content: digest,
        size: 0,
        lessons: [],
        counts: { characters: 0, questions: 0, explained: 0, images: 0, audio: 0, video: 0, captions: 0 },
      },
    ],
    [{ ...fingerprintOf(outline, digest), id: 'example-center/phone', version: '1.0.0' }],
  )

const alikeIn = async (files: Tree): Promise<Library> => {
  const title = files.get(ALIKE)
  const { value } = await parse(packageTree(files))
  if (title === undefined || value === undefined) return {}
  const catalogue = catalogueLike(outlineOf(value), new TextDecoder().decode(await bytesOf(title)))
  return { alike: (outline) => similar(outline, catalogue) }
}

const libraryOf = async (files: Tree): Promise<Library> => {
  const syllabi = [...files].filter(([path]) => isSyllabus(path))
  if (syllabi.length === 0) return {}
  const outlines = syllabi.map(async ([path, content]) => {
    const { value } = await parse(tree([['syllabus.md', await bytesOf(content)]]).value)
    if (value === undefined) throw new Error(`${path} is no syllabus`)
    return outlineOf(value)
  })
  return { syllabi: await Promise.all(outlines) }
}

/** The day on which all packages of the tests are checked. */
const today = '2026-11-22'

/** What one rule finds. A file `_profile.json` beside the package is the profile it is checked under, `_syllabus.md` a syllabus. */
export const findings = async (files: Tree, rule: Rule): Promise<readonly Diagnostic[]> => {
  const { value: pkg } = await parse(packageTree(files))
  if (pkg === undefined) throw new Error('the fixture has no root document')
  const library = { ...(await libraryOf(files)), ...(await alikeIn(files)) }
  return lint(pkg, { rules: [rule], profile: await profileOf(files), today, library })
}

/** The findings as a person sees them, in both languages. */
export const seen = async (files: Tree, rule: Rule): Promise<string> => {
  const diagnostics = await findings(files, rule)
  if (diagnostics.length === 0) return ''
  const { value: pkg } = await parse(packageTree(files))
  const sources = new Map([pkg?.root, ...(pkg?.lessons ?? [])].map((each) => [each?.file, each?.source]))
  const report = { packages: [{ path: '', diagnostics, sourceOf: (file: string) => sources.get(file) }] }
  return (['zh-CN', 'en'] as const)
    .map((language) => pretty(report, { language, colour: false, columns: 100 }))
    .join('\n')
}

/** The files that the safe fixes of one rule change; fixing again changes nothing. */
export const fixed = async (files: Tree, rule: Rule): Promise<readonly (readonly [string, string])[]> => {
  const once = await fix(files, await findings(files, rule))
  const twice = await fix(once, await findings(once, rule))
  const changed: [string, string][] = []
  for (const [path, content] of once) {
    if (content === files.get(path)) continue
    const text = new TextDecoder().decode(await bytesOf(content))
    if (text !== new TextDecoder().decode(await bytesOf(twice.get(path) ?? new Uint8Array())))
      throw new Error(`fixing ${path} twice changes it twice`)
    changed.push([path, text])
  }
  return changed
}

const replaceKeys = (source: string, lines: string): string => {
  const keys = [...lines.matchAll(/^([^\s:#-][^:]*):/gm)].map((match) => match[1] as string)
  const kept = source.replace(/^---\n([\s\S]*?)\n---\n/, (_, front: string) => {
    const entries = front
      .split(/\n(?=\S)/)
      .filter((entry) => !keys.some((key) => entry.startsWith(`${key}:`)))
    return `---\n${[...entries, lines].join('\n')}\n---\n`
  })
  return kept
}

/** Lesson files, one a line, each a minimal lesson with a line of front matter of its own. */
const lessonFiles = (lesson: string, lines: string): Files =>
  Object.fromEntries(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [, name = '', front = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? []
        return [`lessons/${name}`, replaceKeys(lesson, front)]
      }),
  )

/** Images and recordings, one a line, each with what it says of itself behind a colon. */
const mediaFiles = (lines: string): Files =>
  Object.fromEntries(
    lines.split('\n').map((line) => {
      const [path = '', described = ''] = line.split(':')
      return [path, sampleMedia(path, described)]
    }),
  )

/** What the minimal package carries out in full, but for what an example adds. */
const SYLLABUS = `---
id: example-center/phone
version: 1.0.0
title: 手机入门大纲
language: zh-CN
type: general-syllabus
objectives:
  - { id: O1, text: 学完能自己打开手机并调大字号 }
---
`

/** The minimal package with the lines of a rule's example put where they belong. */
export const exampleFiles = ({ in: where, profile, ...lines }: Example, which: 'bad' | 'good'): Files => {
  const text = (path: string): string => new TextDecoder().decode(minimal[path] as Uint8Array)
  const course = text('course.md')
  const lesson = text('lessons/01-open.md')
  const own: Files = {
    ...(profile !== undefined && { '_profile.json': JSON.stringify(profile) }),
    ...(lines.syllabus !== undefined && { '_syllabus.md': replaceKeys(SYLLABUS, lines.syllabus) }),
    ...(lines.alike !== undefined && { [ALIKE]: lines.alike }),
  }
  const root = lines.course === undefined ? {} : { 'course.md': replaceKeys(course, lines.course) }
  if (where === 'svg') return overlay({ ...own, 'assets/example.svg': lines[which] })
  if (where === 'media') return overlay({ ...own, ...mediaFiles(lines[which]) })
  if (where === 'files') {
    const entries = lines[which].split('\n').map((line) => {
      const [, path = '', text] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? []
      return [path, (text ?? 'example').replaceAll('⏎', '\n')] as const
    })
    return overlay({ ...own, ...Object.fromEntries(entries) })
  }
  if (where === 'course') return overlay({ ...own, 'course.md': replaceKeys(course, lines[which]) })
  if (where === 'lessons')
    return { ...own, 'course.md': course, ...root, ...lessonFiles(lesson, lines[which]) }
  if (where === 'lesson') return overlay({ ...own, 'lessons/01-open.md': replaceKeys(lesson, lines[which]) })
  const front = /^---\n[\s\S]*?\n---\n/.exec(lesson)?.[0] ?? ''
  const media = lines.media === undefined ? {} : mediaFiles(lines.media)
  return overlay({ ...own, ...root, ...media, 'lessons/01-open.md': `${front}\n${lines[which]}\n` })
}
