/** Books as reading apps take them: every file is named, every reference leads somewhere, nothing is claimed that is not so. */
import { describe, expect, test } from 'vitest'
import { type Content, tree as treeOf } from '../../../src/base/tree.js'
import { archive } from '../../../src/emit/archive.js'
import { emit } from '../../../src/emit/emit.js'
import { linesOf } from '../../../src/emit/epub/cover.js'
import { epub } from '../../../src/emit/epub/epub.js'
import { parse } from '../../../src/parse/parse.js'
import { emitted, packageOf } from '../fixture.js'
import { readBook, referencesOf, textOf } from './read-book.js'

const bookOf = async (name: string, options: { largePrint?: boolean; certifiedBy?: string } = {}) => {
  const { tree, diagnostics, pkg } = await emitted(name, epub, { options })
  return { book: await readBook(tree), diagnostics, pkg }
}

/** A course of one lesson with some files beside it. */
const courseWith = async (
  lesson: string,
  assets: Readonly<Record<string, Content>> = {},
  more = '',
  options: { certifiedBy?: string } = {},
) => {
  const front = `---\nid: a-college/a-course\nversion: 1.0.0\ntitle: 课\nlanguage: zh-CN\n${more}---\n`
  const { value } = await parse(
    treeOf({
      'course.md': front,
      'lessons/01-one.md': `---\nid: one\ntitle: 一\n---\n\n${lesson}`,
      ...assets,
    }).value,
  )
  if (value === undefined) throw new Error('not parsed')
  const { value: tree, diagnostics } = await emit(value, epub, { options })
  if (tree === undefined) throw new Error('not emitted')
  return { book: await readBook(tree), codes: diagnostics.map(({ code }) => code) }
}

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

const metaOf = (name: string): string => `//opf:meta[@property="${name}"]`

describe.each([
  ['hostile', {}],
  ['hostile', { largePrint: true }],
  ['phone-course', {}],
  ['labour-rights', {}],
  ['phone-syllabus', {}],
] as const)('%s %j', (name, options) => {
  test('the manifest names every file once, and no other', async () => {
    const { book } = await bookOf(name, options)
    const unnamed = ['mimetype', 'META-INF/container.xml', book.opf]
    const files = [...book.tree.keys()].filter((path) => !unnamed.includes(path)).sort()
    expect([...book.manifest.values()].sort()).toEqual(files)
    expect(new Set(book.at(book.opf, '//@id')).size).toBe(book.at(book.opf, '//@id').length)
    expect(book.spine.filter((path) => !book.tree.has(path))).toEqual([])
  })

  test('every reference leads to a file of the book, every fragment to one id', async () => {
    const { book } = await bookOf(name, options)
    const dead: string[] = []
    for (const path of book.documents.keys()) {
      const ids = book.at(path, '//@id')
      if (new Set(ids).size !== ids.length) dead.push(`${path}: an id twice`)
      dead.push(...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)))
      if (!path.endsWith('.xhtml')) continue
      for (const reference of referencesOf(book, path)) {
        const isThere =
          book.tree.has(reference.path) &&
          (reference.id === undefined || book.at(reference.path, '//@id').includes(reference.id))
        if (!isThere) dead.push(`${path}: ${reference.path}#${reference.id}`)
      }
    }
    expect(dead).toEqual([])
  })

  test('what a page leads to can be leafed to', async () => {
    const { book } = await bookOf(name, options)
    const pages = book.spine.flatMap((path) => referencesOf(book, path)).map(({ path }) => path)
    const outside = new Set(pages.filter((path) => path.endsWith('.xhtml') && !book.spine.includes(path)))
    expect([...outside]).toEqual([])
  })

  test('each page says its language twice, has a title, one first heading and no gap in the levels', async () => {
    const { book } = await bookOf(name, options)
    for (const path of book.spine) {
      expect(book.at(path, '/x:html/@lang | /x:html/@xml:lang'), path).toEqual(['zh-CN', 'zh-CN'])
      expect(book.at(path, '//x:title')[0]?.trim(), path).not.toBe('')
      if (path.endsWith('cover.xhtml')) continue
      const source = await textOf(book.tree, path)
      const levels = [...source.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      expect(levels.filter((level) => level === 1).length, path).toBe(1)
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThan(2)
    }
  })
})

test('the file begins with its media type, stored', async () => {
  const { tree } = await emitted('straw-weaving', epub)
  const file = await archive(tree, epub)
  const head = new Uint8Array(await (file as Blob).slice(0, 58).arrayBuffer())
  expect(String.fromCharCode(...head.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
  expect([head[8], head[9], head[28], head[29]]).toEqual([0, 0, 0, 0])
})

test('pages stand in the order in which the course is taught', async () => {
  const { book, pkg } = await bookOf('hostile')
  const lessons = (from: number, to: number): readonly string[] =>
    pkg.lessons.slice(from, to).map(({ id }) => `EPUB/lesson-${id}.xhtml`)
  expect(book.spine).toEqual([
    ...['cover', 'title', 'nav', 'course', 'unit-1'].map((each) => `EPUB/${each}.xhtml`),
    ...lessons(0, 2),
    'EPUB/unit-2.xhtml',
    ...lessons(2, 4),
    'EPUB/unit-3.xhtml',
    ...lessons(4, 7),
    ...['appendix', 'answers'].map((each) => `EPUB/${each}.xhtml`),
  ])
})

test('the contents lead to every unit, lesson and heading, in order', async () => {
  const { book, pkg } = await bookOf('hostile')
  const toc = '//x:nav[@epub:type="toc"]'
  const titles = book.at('EPUB/nav.xhtml', `${toc}//x:a`)
  expect(titles).toEqual(
    expect.arrayContaining([
      ...pkg.lessons.map(({ title }, index) => `第 ${index + 1} 课　${title}`),
      ...(pkg.course.units ?? []).map((unit) => unit.title),
    ]),
  )
  const targets = referencesOf(book, 'EPUB/nav.xhtml').map(({ path, id }) => `${path}#${id ?? ''}`)
  const pages = book.spine.filter((path) => /lesson-|course/.test(path))
  const headings = pages.flatMap((path) =>
    book
      .at(path, '//x:h2/@id | //x:h3/@id | //x:h4/@id | //x:h5/@id | //x:h6/@id')
      .map((id) => `${path}#${id}`),
  )
  expect(headings.length).toBe(8)
  expect(headings.filter((each) => !targets.includes(each))).toEqual([])
  const files = targets.filter((each) => /lesson-[^#]*#$/.test(each))
  expect(files).toEqual(pkg.lessons.map(({ id }) => `EPUB/lesson-${id}.xhtml#`))
  expect(book.at('EPUB/nav.xhtml', '//x:nav[@epub:type="landmarks"]//@epub:type')).toEqual([
    'landmarks',
    'cover',
    'titlepage',
    'toc',
    'bodymatter',
    'backmatter',
  ])
})

test('questions and answers lead to each other, and no key stands with its question', async () => {
  const { book, pkg } = await bookOf('hostile')
  const answers = 'EPUB/answers.xhtml'
  for (const { id, questions } of pkg.lessons) {
    for (const { node } of questions) {
      const page = `EPUB/lesson-${id}.xhtml`
      const question = `//x:ol/x:li[@id="q.${node.id}"]`
      expect(book.at(page, `${question}//x:a[last()]/@href`)).toContain(`answers.xhtml#a.${node.id}`)
      expect(book.at(answers, `//x:li[@id="a.${node.id}"]//x:a/@href`)).toContain(
        `lesson-${id}.xhtml#q.${node.id}`,
      )
    }
  }
  expect(await textOf(book.tree, 'EPUB/lesson-questions.xhtml')).not.toMatch(/参考答案 |解析 /)
  expect(book.at(answers, '//x:li[@id="a.q2-single"]')[0]).toMatch(/答案：B\. 选项乙/)
  expect(book.at(answers, '//x:li[@id="a.q2-truth"]')[0]).toMatch(/答案：错/)
  expect(book.at(answers, '//x:li[@id="a.q2-fill"]')[0]).toMatch(/第 1 空：甲 & 一 或 甲&一/)
  expect(book.at('EPUB/lesson-questions.xhtml', '//x:li[@id]/@value')).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
  ])
})

test('notes, readings, boxes and alignments are there in the spelling of books', async () => {
  const { book } = await bookOf('hostile')
  const page = 'EPUB/lesson-start.xhtml'
  expect(book.at(page, '//x:a[@epub:type="noteref"]').length).toBe(3)
  expect(book.at(page, '//x:aside[@epub:type="footnote"]/@id').length).toBe(2)
  expect(book.at(page, '//x:ruby/x:rt')).toContain('qiāng')
  expect(book.at(page, '//x:span[@role="img"]')).toEqual(['☑', '☐'])
  expect(book.at(page, '//x:td[contains(concat(" ", @class, " "), " kb-right ")]').length).toBeGreaterThan(0)
  expect(book.at(page, '//@align | //@download | //x:input | //@data-audience')).toEqual([])
  expect(book.at(page, '//x:track/@srclang')).toEqual(['zh-CN'])
})

test('what lessons only lead to stands in the appendix, and documents are named and told', async () => {
  const { book, diagnostics } = await bookOf('hostile')
  const [href = ''] = book.at('EPUB/lesson-start.xhtml', '//x:figcaption/x:a/@href')
  expect(href).toMatch(/^appendix\.xhtml#m\./)
  expect(await textOf(book.tree, 'EPUB/lesson-start.xhtml')).toContain('（另发文件，不在书里）')
  expect(diagnostics.find(({ code }) => code === 'emit/attached-files')).toMatchObject({
    severity: 'warning',
    data: { count: 2 },
  })
})

describe('accessibility is found, not claimed', () => {
  test('a course with nothing against it', async () => {
    const { book } = await bookOf('phone-course')
    const features = book.at(book.opf, metaOf('schema:accessibilityFeature'))
    expect(features).toContain('alternativeText')
    expect(features).not.toContain('captions')
    expect(features).not.toContain('largePrint')
    expect(book.at(book.opf, metaOf('schema:accessMode'))).toEqual(['textual', 'visual'])
    expect(book.at(book.opf, metaOf('dcterms:conformsTo'))).toEqual([
      'EPUB Accessibility 1.1 - WCAG 2.2 Level AA',
    ])
    expect(book.at(book.opf, metaOf('a11y:certifiedBy'))).toEqual(['kebao（仅自动检查）'])
    expect(book.at(book.opf, metaOf('schema:accessibilitySummary'))[0]).toContain('尚未由人工')
  })

  test('sound without a transcript is said, and no conformance is', async () => {
    const { book } = await bookOf('hostile')
    expect(book.at(book.opf, metaOf('dcterms:conformsTo'))).toEqual([])
    expect(book.at(book.opf, metaOf('schema:accessModeSufficient'))).toEqual(['textual,visual,auditory'])
    expect(book.at(book.opf, metaOf('schema:accessibilityFeature'))).toContain('captions')
    expect(book.at(book.opf, metaOf('schema:accessibilityHazard'))).toEqual(['unknown'])
    expect(book.at(book.opf, metaOf('schema:accessibilitySummary'))[0]).toContain('有的音视频没有文字稿')
  })

  test('a film with captions and a transcript may still lack a spoken description: no conformance is said', async () => {
    const film = '::视频{src=../d.mp4 标题=丙 字幕=../e.vtt 文字稿=../f.md}\n'
    const files = {
      'd.mp4': bytes('\0\0\0\x1cftypmp42'),
      'e.vtt': bytes('WEBVTT\n'),
      'f.md': bytes('words\n'),
    }
    const { book } = await courseWith(film, files)
    const features = book.at(book.opf, metaOf('schema:accessibilityFeature'))
    expect(features).toEqual(expect.arrayContaining(['captions', 'transcript']))
    expect(book.at(book.opf, metaOf('dcterms:conformsTo'))).toEqual([])
    // Whoever has looked at the film may say it.
    const { book: evaluated } = await courseWith(film, files, '', { certifiedBy: '某评估中心' })
    expect(evaluated.at(evaluated.opf, metaOf('dcterms:conformsTo'))).toHaveLength(1)
  })

  test('whoever has evaluated the book is named', async () => {
    const { book } = await bookOf('phone-course', { certifiedBy: '某评估中心' })
    expect(book.at(book.opf, metaOf('a11y:certifiedBy'))).toEqual(['某评估中心'])
  })

  test('one image without words is enough to say so', async () => {
    const { book } = await courseWith('![](../a.png)\n', { 'a.png': bytes('\x89PNG\r\n\x1a\n') })
    expect(book.at(book.opf, metaOf('dcterms:conformsTo'))).toEqual([])
    expect(book.at(book.opf, metaOf('schema:accessModeSufficient'))).toEqual(['textual,visual'])
  })
})

test('large print is another book, in larger letters, and says so', async () => {
  const normal = (await bookOf('phone-course')).book
  const large = (await bookOf('phone-course', { largePrint: true })).book
  const id = '//dc:identifier'
  expect(large.at(large.opf, id)).not.toEqual(normal.at(normal.opf, id))
  expect(large.at(large.opf, '//dc:title')[0]).toMatch(/（大字版）$/)
  expect(large.at(large.opf, metaOf('schema:accessibilityFeature'))).toContain('largePrint')
  const css = await textOf(large.tree, 'EPUB/style.css')
  expect(css).toContain('body { font-size: 1.5em;')
  expect(css).not.toMatch(/line-height: [\d.]+[a-z%]|position:|@font-face|\d(?:px|pt)[^;]*font/)
})

test('the id stays through versions, the date of change is the author’s', async () => {
  const { book } = await bookOf('phone-course')
  expect(book.at(book.opf, metaOf('dcterms:modified'))).toEqual(['2026-11-01T00:00:00Z'])
  expect(book.at(book.opf, '//dc:identifier')).toEqual(['urn:uuid:b71407fc-3888-82cc-ac6e-6ba7460fd2a9'])
})

test('the title page says who answers for the course, on what terms, how far a machine wrote it', async () => {
  const { book } = await bookOf('phone-course')
  const facts = book.at('EPUB/title.xhtml', '//x:dd')
  expect(facts).toEqual(
    expect.arrayContaining([
      '示例牧野社区学院',
      '16 学时（线上 4，线下 12，每学时 45 分钟）',
      '1.0.0（2026-11-01）',
      '内容由人工智能辅助编写',
    ]),
  )
})

test('a syllabus is its units: the title page has them, with what they teach', async () => {
  const { book } = await bookOf('phone-syllabus')
  const page = 'EPUB/title.xhtml'
  expect(book.at(page, '//x:h3')).toHaveLength(8)
  expect(book.at(page, '//x:h3')[0]).toBe('认识手机与看得清（2 学时）')
  expect(book.at(page, '//x:h3/following-sibling::x:p')[0]).toMatch(/^了解屏幕和按键的名字/)
  // A course shows its units by their lessons.
  expect((await bookOf('hostile')).book.at(page, '//x:h3')).toEqual([])
})

test('media that not every app opens has a fallback, captions that none reads stay outside', async () => {
  const { book, codes } = await courseWith(
    '![图](../a.avif)\n\n::音频{src=../b.wav 标题=甲}\n\n::音频{src=../c.opus 标题=乙}\n\n::视频{src=../d.mp4 标题=丙 字幕=../e.srt}\n',
    {
      'a.avif': bytes('\0\0\0\x1cftypavif'),
      'b.wav': bytes('RIFF\0\0\0\0WAVE'),
      'c.opus': bytes('OggS'),
      'd.mp4': bytes('\0\0\0\x1cftypmp42'),
      'e.srt': bytes('1\n00:00:00,000 --> 00:00:01,000\na\n'),
    },
  )
  expect(book.at(book.opf, '//opf:item[@fallback]/@media-type')).toEqual(['image/avif', 'audio/wav'])
  expect(book.manifest.get('unplayable')).toBe('EPUB/unplayable.xhtml')
  expect(book.spine).not.toContain('EPUB/unplayable.xhtml')
  expect(book.at(book.opf, '//opf:item/@media-type')).toContain('audio/ogg; codecs=opus')
  expect(book.at('EPUB/lesson-one.xhtml', '//x:track')).toEqual([])
  expect(codes).toEqual(expect.arrayContaining(['emit/book-media', 'emit/book-captions']))
})

test('a link whose place is gone keeps its words', async () => {
  const { book } = await courseWith('[没有的一节](#没有) [没有的课](02.md)\n')
  expect(book.at('EPUB/lesson-one.xhtml', '//x:a')).toEqual([])
  expect(book.at('EPUB/lesson-one.xhtml', '//x:p')).toEqual(['没有的一节 没有的课'])
})

test('a course in English speaks English', async () => {
  const english = await parse(
    treeOf({ 'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: Phones\nlanguage: en\n---\n\nHello.\n' })
      .value,
  )
  const { value } = english.value === undefined ? {} : await emit(english.value, epub)
  const other = await readBook(value ?? new Map())
  expect(other.at('EPUB/nav.xhtml', '//x:h1')).toEqual(['Contents'])
  expect(other.at(other.opf, '//dc:language')).toEqual(['en'])
})

test('an edition for one audience says whom it is for', async () => {
  const { value } = await emit(await packageOf('hostile'), epub, { audience: '老年人' })
  const book = await readBook(value ?? new Map())
  expect(book.at('EPUB/title.xhtml', '//x:dt')).toContain('本版适用')
  expect(await textOf(book.tree, 'EPUB/lesson-start.xhtml')).not.toContain('只给打工的人看')
})

test('titles on the cover break between signs that may part, and none of it is lost', () => {
  expect(linesOf('老年人智能手机应用（县区开课版）', 7)).toEqual(['老年人智能手机', '应用（县区开课', '版）'])
  expect(linesOf('认识，手机', 2)).toEqual(['认识，', '手机'])
  const long = `标题 ${'一二三四五'.repeat(12)} List<T>`
  expect(linesOf(long, 9).join('').replaceAll(' ', '')).toBe(long.replaceAll(' ', ''))
  // Emoji of several code points are one sign; capitals are wide.
  expect(linesOf('👨‍👩‍👧🇨🇳👍🏽👨‍👩‍👧', 2)).toEqual(['👨‍👩‍👧', '🇨🇳', '👍🏽', '👨‍👩‍👧'])
  expect(linesOf('SAFE WORK FOR WOMEN', 7)).toEqual(['SAFE', 'WORK FOR', 'WOMEN'])
})
