/** Every reason why kebao refuses an archive, in the order in which a reader comes upon them. */
import { visible } from '../visible.js'
import { words } from '../words.js'
import { damaged, doubtful, foreign, hostile, oversized, refusal } from './refusal.js'

const mib = (bytes: number): string => `${Math.ceil(bytes / (1024 * 1024))} MiB`

export const notAZip = refusal('not-a-zip', words('这不是课包文件。', 'This is not a bundle.'), [
  words(
    '课包文件是一种压缩包，这个文件不是压缩包。',
    'A bundle is a kind of zip archive, and this file is not one.',
  ),
  words(
    '请检查是不是选错了文件，或下载没有完成。',
    'Check that it is the right file and was downloaded whole.',
  ),
])

export const truncated = refusal(
  'truncated',
  words('课包文件不完整，后面缺了一段。', 'The bundle is incomplete: its end is missing.'),
  damaged,
)

export const trailingData = refusal(
  'trailing-data',
  words('课包文件末尾多出了别的内容。', 'Something else follows the end of the bundle.'),
  foreign,
)

export const comment = refusal(
  'comment',
  words('课包文件里夹带了注释。', 'The bundle carries an archive comment.'),
  foreign,
)

export const endRecord = refusal(
  'end-record',
  words(
    '课包文件末尾的登记自相矛盾，或它只是分卷压缩包的一卷。',
    'The end of the bundle contradicts itself, or this is one part of a split archive.',
  ),
  foreign,
)

export const zip64 = refusal(
  'zip64',
  words(
    '课包文件用错了大文件格式（zip64）。',
    'The bundle uses the format for large archives (zip64) wrongly.',
  ),
  foreign,
)

export const tooManyEntries = refusal(
  'too-many-entries',
  (p: { count: number; limit: number }) =>
    words(
      `课包里有 ${p.count} 个文件，超过了上限 ${p.limit} 个。`,
      `The bundle has ${p.count} files; the limit is ${p.limit}.`,
    ),
  oversized,
)

export const directoryTooLarge = refusal(
  'directory-too-large',
  (p: { size: number; limit: number }) =>
    words(
      `课包的目录有 ${mib(p.size)}，超过了上限 ${mib(p.limit)}。`,
      `The bundle's directory has ${mib(p.size)}; the limit is ${mib(p.limit)}.`,
    ),
  oversized,
)

export const brokenDirectory = refusal(
  'directory',
  words('课包的目录读不通。', "The bundle's directory cannot be read."),
  damaged,
)

export const wrongCount = refusal(
  'count',
  (p: { declared: number; found: number }) =>
    words(
      `课包声明有 ${p.declared} 个文件，目录里却有 ${p.found} 个。`,
      `The bundle claims ${p.declared} files, but its directory lists ${p.found}.`,
    ),
  hostile,
)

export const encrypted = refusal(
  'encrypted',
  words('课包里有加密的文件。', 'A file in the bundle is encrypted.'),
  foreign,
)

export const dataDescriptor = refusal(
  'data-descriptor',
  words('课包里有文件把大小写在了内容后面。', 'A file in the bundle states its size only after its content.'),
  foreign,
)

export const nameEncoding = refusal(
  'name-encoding',
  words(
    '课包里有文件名不是 UTF-8 编码，或没有标明。',
    'A file name in the bundle is not in UTF-8, or not marked so.',
  ),
  foreign,
)

export const unknownMethod = refusal(
  'method',
  (p: { method: number }) =>
    words(
      `课包里有文件用了不支持的压缩方法（${p.method}）。`,
      `A file in the bundle is compressed in a way that bundles do not use (method ${p.method}).`,
    ),
  foreign,
)

export const extraField = refusal(
  'extra-field',
  words('课包的目录里夹带了附加数据。', "The bundle's directory carries extra data."),
  foreign,
)

export const specialFile = refusal(
  'special-file',
  words('课包里有链接或其他特殊文件。', 'The bundle holds a link or another special file.'),
  hostile,
)

export const foreignHeader = refusal(
  'header',
  words(
    '课包里有文件带着时间、权限等不该有的记录。',
    'A file in the bundle carries a time, permissions or other facts that bundles leave out.',
  ),
  foreign,
)

const plainNames = words(
  '请提供者换成普通的名字，重新打包；来路不明的，不要打开。',
  'Ask its sender to use plain names and pack it again; do not open it if nobody knows where it is from.',
)

export const unsafeName = refusal(
  'unsafe-name',
  (p: { name: string }) =>
    words(
      `课包里不能有「${visible(p.name)}」这样的文件名。`,
      `A bundle cannot hold a file named \`${visible(p.name)}\`.`,
    ),
  [
    words(
      '这样的名字可能把文件写到别处，或在别的电脑上打不开。',
      'Such a name may write outside the folder or fail to open on other computers.',
    ),
    // Archive programs list folders too, which is harmless.
    (p) => (p.name.endsWith('/') ? foreign[1] : plainNames),
  ],
)

export const duplicateName = refusal(
  'duplicate-name',
  (p: { name: string; other: string }) =>
    words(
      `课包里「${visible(p.name)}」与「${visible(p.other)}」的名字冲突。`,
      `The names \`${visible(p.name)}\` and \`${visible(p.other)}\` in the bundle clash.`,
    ),
  [
    words(
      '解包时其中一个会盖掉另一个，不同的软件会读出不同的内容。',
      'One would overwrite the other, and programs would read different contents.',
    ),
    plainNames,
  ],
)

export const wrongOrder = refusal(
  'order',
  words('课包里的文件没有按规定的顺序排列。', 'The files in the bundle are not in their order.'),
  foreign,
)

export const fileTooLarge = refusal(
  'file-too-large',
  (p: { size: number; limit: number }) =>
    words(
      `课包里有文件达到 ${mib(p.size)}，超过了上限 ${mib(p.limit)}。`,
      `A file in the bundle has ${mib(p.size)}; the limit is ${mib(p.limit)}.`,
    ),
  oversized,
)

export const totalTooLarge = refusal(
  'total-too-large',
  (p: { size: number; limit: number }) =>
    words(
      `课包里的内容共有 ${mib(p.size)}，超过了上限 ${mib(p.limit)}。`,
      `The contents of the bundle come to ${mib(p.size)}; the limit is ${mib(p.limit)}.`,
    ),
  oversized,
)

export const deflatedTooLarge = refusal(
  'deflated-too-large',
  (p: { size: number; limit: number }) =>
    words(
      `课包里有压缩存放的文件达到 ${mib(p.size)}；超过 ${mib(p.limit)} 的文件应当原样存放。`,
      `A compressed file in the bundle has ${mib(p.size)}; above ${mib(p.limit)} files are stored as they are.`,
    ),
  foreign,
)

export const notSmaller = refusal(
  'not-smaller',
  words(
    '课包里有文件压缩后并没有变小，应当原样存放。',
    'A file in the bundle is compressed although that makes it no smaller; it should be stored as it is.',
  ),
  foreign,
)

export const bomb = refusal(
  'bomb',
  words(
    '课包里有文件展开后会大得不正常。',
    'A file in the bundle would grow out of all proportion when unpacked.',
  ),
  hostile,
)

export const overlap = refusal(
  'overlap',
  words('课包里的文件互相重叠。', 'Files in the bundle overlap.'),
  hostile,
)

export const gap = refusal(
  'gap',
  words('课包里有不属于任何文件的内容。', 'The bundle holds bytes that belong to no file.'),
  hostile,
)

export const localHeaderDiffers = refusal(
  'local-header',
  words(
    '课包里文件开头的登记与目录不一致。',
    'What stands before a file in the bundle differs from the directory.',
  ),
  doubtful,
)

export const sizeLie = refusal(
  'size-lie',
  words('课包里文件的大小与登记的不符。', 'A file in the bundle has not the size that is stated.'),
  doubtful,
)

export const brokenData = refusal(
  'broken-data',
  words('课包里有文件的压缩内容已损坏。', 'The compressed content of a file in the bundle is broken.'),
  damaged,
)

export const hiddenData = refusal(
  'hidden-data',
  words(
    '课包里有文件的内容后面藏着别的内容。',
    'Something is hidden behind the content of a file in the bundle.',
  ),
  doubtful,
)

export const wrongChecksum = refusal(
  'crc',
  words(
    '课包里有文件的内容与校验码不符。',
    'The content of a file in the bundle does not match its checksum.',
  ),
  damaged,
)
