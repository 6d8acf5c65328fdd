/** What forty-six counties sent on a Monday: every hazard that a desk has seen, and what should become of it. */
import { deflateRawSync } from 'node:zlib'
import { decode } from '../../../src/bundle/encode.js'
import type { DeskFile } from '../../../src/catalogue/intake/desk.js'
import type { IntakeVerdict } from '../../../src/model/intake.js'
import { type Bytes, buildZip, utf8 } from '../../base/zip-builder.js'
import { below, bundleOf, course, gbk, zipOf } from './courses.js'

export interface Sent {
  readonly what: string
  /** Where it lies; a folder has its files below. */
  readonly path: string
  readonly files: readonly DeskFile[]
  readonly verdict: IntakeVerdict
  /** How many files there are in it, those of archives and the archives counted. */
  readonly count: number
  /** The courses in it. */
  readonly ids: readonly string[]
  /** A code that is told of it. */
  readonly code?: string
}

type Parts = Readonly<Record<string, string | Uint8Array>>

const two = (id: string): Parts => course({ id })

const file = (path: string, content: Bytes): readonly DeskFile[] => [{ path, content }]

const zip = (
  what: string,
  path: string,
  content: Bytes,
  [verdict, count]: readonly [IntakeVerdict, number],
  ids: readonly string[] = [],
  code?: string,
): Sent => ({ what, path, files: file(path, content), verdict, count, ids, ...(code && { code }) })

const folder = (
  what: string,
  path: string,
  parts: Parts,
  verdict: IntakeVerdict,
  ids: readonly string[],
  code?: string,
): Sent => ({
  what,
  path,
  files: Object.entries(parts).map(([name, content]) => ({
    path: `${path}/${name}`,
    content: typeof content === 'string' ? utf8(content) : new Uint8Array(content),
  })),
  verdict,
  count: Object.keys(parts).length,
  ids,
  ...(code && { code }),
})

const problem = (
  what: string,
  path: string,
  kind: 'link' | 'empty-folder',
  verdict: IntakeVerdict,
  code: string,
): Sent => ({
  what,
  path,
  files: [{ path, problem: { kind } }],
  verdict,
  count: kind === 'link' ? 1 : 0,
  ids: [],
  code,
})

const bomb = (): Bytes => {
  const size = 300 * 2 ** 20
  const raw = new Uint8Array(deflateRawSync(new Uint8Array(1 << 20), { level: 9 }))
  return buildZip([{ path: '课程.md', raw, method: 8, size, packed: raw.length, crc: 0 }])
}

const rar = (): Bytes => new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00, 1, 2, 3])
const pdf = utf8('%PDF-1.4 nothing more')

const renamed = (id: string, root: string): Parts => {
  const { '课程.md': text = '', ...rest } = course({ id })
  return { [root]: text, ...rest }
}

const tampered = (bytes: Bytes): Bytes => {
  const copy = bytes.slice()
  const at = Math.floor(copy.length / 2)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

export const monday = async (): Promise<readonly Sent[]> => {
  const nested = zipOf({ '里面.zip': zipOf(two('zip-in-zip')) })
  const twice = zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf(two('zip-in-zip-in-zip')) }) })
  const sent = zipOf(two('sent-twice'))
  const hostile = '"<img src=x onerror=alert(1)>"'
  const bundle = await bundleOf({ id: 'as-bundle' })
  const { value: opened } = await decode(await bundleOf({ id: 'unpacked-bundle' }))
  const unpacked = Object.fromEntries(
    await Promise.all(
      Array.from(opened?.tree ?? [], async ([path, content]) => [
        path,
        content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content,
      ]),
    ),
  ) as Parts
  return [
    zip('a plain archive', '01 普通.zip', zipOf(two('plain')), ['accepted', 3], ['plain']),
    zip(
      'names in GBK, one folder down',
      '02 GBK.zip',
      zipOf(below('智能手机', two('gbk-names')), 'gbk'),
      ['accepted', 3],
      ['gbk-names'],
      'intake/gbk-names',
    ),
    zip(
      'a folder whose GBK name happens to be UTF-8',
      '03 目录.zip',
      zipOf(below('目录', { ...two('lucky-gbk'), '1.txt': 'x' }), 'gbk'),
      ['accepted', 4],
      ['lucky-gbk'],
      'intake/gbk-names',
    ),
    zip(
      'three folders down',
      '04 深.zip',
      zipOf(below('报送/2026/最终版', two('three-deep'))),
      ['accepted', 3],
      ['three-deep'],
    ),
    zip(
      'with what macOS and Windows leave',
      '05 mac.zip',
      zipOf({ ...two('from-a-mac'), '__MACOSX/._课程.md': 'x', '.DS_Store': 'x', '课节/Thumbs.db': 'x' }),
      ['accepted', 6],
      ['from-a-mac'],
    ),
    zip('an archive in an archive', '06 套.zip', nested, ['accepted', 4], ['zip-in-zip']),
    zip('two deep', '07 套两层.zip', twice, ['accepted', 5], ['zip-in-zip-in-zip']),
    zip(
      'three deep',
      '08 套三层.zip',
      zipOf({ 'a.zip': twice }),
      ['unreadable', 4],
      [],
      'intake/nested-too-deep',
    ),
    zip(
      'three courses at once',
      '09 三门.zip',
      zipOf({
        ...below('甲', two('first-of-three')),
        ...below('乙', two('second-of-three')),
        ...below('丙/丁', two('third-of-three')),
      }),
      ['accepted', 7],
      ['first-of-three', 'second-of-three', 'third-of-three'],
    ),
    zip(
      'a hidden ending',
      '10 txt.zip',
      zipOf(renamed('hidden-ending', '课程.md.txt')),
      ['accepted', 3],
      ['hidden-ending'],
      'intake/root-renamed',
    ),
    zip(
      'capitals',
      '11 大写.zip',
      zipOf(renamed('capitals', 'Course.MD')),
      ['accepted', 3],
      ['capitals'],
      'intake/root-renamed',
    ),
    zip(
      'a root by what it says',
      '12 自己起名.zip',
      zipOf(renamed('own-name', '剪纸课介绍.md')),
      ['accepted', 3],
      ['own-name'],
      'intake/root-renamed',
    ),
    zip('a bundle', '13.kebao', bundle, ['accepted', 1], ['as-bundle']),
    zip('a bundle that was changed', '14.kebao', tampered(await bundleOf({ id: 'tampered' })), ['return', 1]),
    zip(
      'a bundle in an archive',
      '15 包.zip',
      zipOf({ '课.kebao': await bundleOf({ id: 'bundle-in-zip' }) }),
      ['accepted', 2],
      ['bundle-in-zip'],
    ),
    folder('an unpacked folder', '16 散开的课', { ...two('a-folder'), '.DS_Store': 'x' }, 'accepted', [
      'a-folder',
    ]),
    folder('an unpacked bundle', '17 散开的包', unpacked, 'accepted', ['unpacked-bundle']),
    folder(
      'lessons without a course',
      '18 只有课节',
      { '第一课.md': '# 一', '第二课.md': '# 二' },
      'return',
      [],
      'intake/no-course',
    ),
    { ...zip('a loose text', '19 说明.md', utf8('# 你好'), ['return', 1], [], 'intake/no-course') },
    zip(
      'a Word document',
      '20 教案.docx',
      zipOf({ 'word/document.xml': 'x' }),
      ['return', 1],
      [],
      'intake/document',
    ),
    zip('a RAR archive', '21 课.rar', rar(), ['return', 1], [], 'intake/strange-archive'),
    zip('a RAR archive called zip', '22 课.zip', rar(), ['return', 1], [], 'intake/strange-archive'),
    zip('a PDF called zip', '23 课.zip', pdf, ['return', 1], [], 'intake/document'),
    zip('an archive of nothing', '24 空.zip', buildZip([]), ['return', 1], [], 'intake/empty'),
    zip('no bytes at all', '25 零.zip', new Uint8Array(), ['return', 1], [], 'intake/empty'),
    zip(
      'half an archive',
      '26 半截.zip',
      zipOf(two('half')).slice(0, 400),
      ['unreadable', 1],
      [],
      'bundle/truncated',
    ),
    zip('noise', '27 乱.zip', utf8('this is no archive'), ['unreadable', 1], [], 'intake/not-an-archive'),
    zip(
      'a locked archive',
      '28 加密.zip',
      buildZip([{ path: '课程.md', flags: 0x801 }]),
      ['unreadable', 2],
      [],
      'bundle/encrypted',
    ),
    zip('a bomb', '29 炸弹.zip', bomb(), ['unreadable', 1], [], 'intake/submission-too-large'),
    zip(
      'a way out',
      '30 越界.zip',
      buildZip([{ path: '../../etc/passwd' }]),
      ['unreadable', 2],
      [],
      'bundle/unsafe-name',
    ),
    zip(
      'an absolute path',
      '31 绝对.zip',
      buildZip([{ path: '/etc/passwd' }]),
      ['unreadable', 2],
      [],
      'bundle/unsafe-name',
    ),
    zip(
      'a link',
      '32 链接.zip',
      buildZip([{ path: '课程.md', text: '/etc/passwd', external: 0o120777 * 65536 }]),
      ['unreadable', 2],
      [],
      'bundle/special-file',
    ),
    zip(
      'a wrong checksum',
      '33 校验.zip',
      buildZip([{ path: '课程.md', crc: 1 }]),
      ['unreadable', 2],
      [],
      'bundle/crc',
    ),
    zip(
      'hidden bytes',
      '34 夹带.zip',
      buildZip([{ path: 'a.md' }], { beforeDirectory: utf8('hidden') }),
      ['unreadable', 2],
      [],
      'bundle/gap',
    ),
    zip('sent once', '35 甲县 手机.zip', sent, ['accepted', 3], ['sent-twice']),
    zip(
      'sent again under another name',
      '36 甲县 手机（最终版）.zip',
      sent,
      ['duplicate', 3],
      ['sent-twice'],
      'intake/same-file',
    ),
    zip(
      'the same, packed otherwise',
      '37 再压一次.zip',
      zipOf(below('x', two('sent-twice')), 'gbk'),
      ['duplicate', 3],
      ['sent-twice'],
      'intake/same-content',
    ),
    zip(
      'an id',
      '38 编号.zip',
      zipOf(course({ id: 'one-id', story: 1001 })),
      ['person', 3],
      ['one-id'],
      'intake/id-taken',
    ),
    zip(
      'that another course has',
      '39 编号.zip',
      zipOf(course({ id: 'one-id', story: 2002, title: '另一门课' })),
      ['person', 3],
      ['one-id'],
      'intake/id-taken',
    ),
    zip('one name', '40 甲县/课程.zip', zipOf(two('county-one')), ['accepted', 3], ['county-one']),
    zip('in two counties', '40 乙县/课程.zip', zipOf(two('county-two')), ['accepted', 3], ['county-two']),
    zip(
      'a course with errors',
      '41 有错.zip',
      zipOf({
        ...two('with-errors'),
        '课程.md': (two('with-errors')['课程.md'] as string).replace(/^title:.*$/m, ''),
      }),
      ['return', 3],
      ['with-errors'],
    ),
    zip(
      'a letter beside the course',
      '42 带函.zip',
      zipOf({ ...below('课', two('with-letter')), '报送函.docx': 'x' }),
      ['person', 4],
      ['with-letter'],
      'intake/other-files',
    ),
    problem('a link on the desk', '43 快捷方式.zip', 'link', 'unreadable', 'intake/link'),
    problem('an empty folder', '44 空文件夹', 'empty-folder', 'return', 'intake/empty-folder'),
    zip(
      'a course',
      '45 原作.zip',
      zipOf(course({ id: 'original', story: 4242 })),
      ['person', 3],
      ['original'],
      'intake/alike',
    ),
    zip(
      'copied under another id',
      '46 照抄.zip',
      zipOf(course({ id: 'copied', story: 4242, title: '照抄的课' })),
      ['person', 3],
      ['copied'],
      'intake/alike',
    ),
    zip(
      'texts in GBK',
      '47 文字GBK.zip',
      zipOf(
        Object.fromEntries(Object.entries(two('gbk-text')).map(([path, text]) => [path, gbk(String(text))])),
      ),
      ['accepted', 3],
      ['gbk-text'],
      'parse/encoding',
    ),
    zip(
      'hostile names',
      '48 <script>alert(1)</script> & "x".zip',
      zipOf(course({ id: 'hostile', title: hostile })),
      ['accepted', 3],
      ['hostile'],
    ),
    zip(
      'a name like no other',
      '__proto__.zip',
      zipOf({ ...two('proto'), 'constructor.txt': 'x' }),
      ['accepted', 4],
      ['proto'],
    ),
  ]
}
