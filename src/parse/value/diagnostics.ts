/** What can be wrong with a value of the front matter. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { didYouMean } from '../../base/did-you-mean.js'
import { type Words, words } from '../../base/words.js'

const whyCanonical = words(
  '统一写法后，别的工具和别的省市也能读懂、能比较。',
  'In one spelling every tool and every province can read and compare it.',
)
const helpCanonical = words(
  '意思没有变，可以自动改好。',
  'The meaning stays the same; it can be fixed for you.',
)

export const valueSpelling = defineDiagnostic({
  code: 'parse/value-spelling',
  severity: 'info',
  message: (p: { written: string; canonical: string }) =>
    words(
      `「${p.written}」的规范写法是「${p.canonical}」。`,
      `\`${p.written}\` is usually written \`${p.canonical}\`.`,
    ),
  why: whyCanonical,
  help: helpCanonical,
})

export const termAlias = defineDiagnostic({
  code: 'parse/term-alias',
  severity: 'info',
  message: (p: { written: string; canonical: string }) =>
    words(
      `「${p.written}」在词表里叫「${p.canonical}」。`,
      `The vocabulary's word for \`${p.written}\` is \`${p.canonical}\`.`,
    ),
  why: whyCanonical,
  help: helpCanonical,
})

export const termComposite = defineDiagnostic({
  code: 'parse/term-composite',
  severity: 'info',
  message: (p: { written: string; terms: readonly string[] }) =>
    words(
      `「${p.written}」合写了 ${p.terms.length} 个词：${p.terms.map((each) => `「${each}」`).join('')}。`,
      `\`${p.written}\` holds ${p.terms.length} terms: ${p.terms.map((each) => `\`${each}\``).join(', ')}.`,
    ),
  why: words(
    '分开写，居民才能按每一类找到这门课。',
    'Written apart, the course can be found under each of them.',
  ),
  help: words('请分成几项，可以自动改好。', 'Write them as separate items; it can be fixed for you.'),
})

export const listInLine = defineDiagnostic({
  code: 'parse/list-in-line',
  severity: 'info',
  message: (p: { count: number }) => words(`一行里写了 ${p.count} 项。`, `One line holds ${p.count} items.`),
  why: whyCanonical,
  help: words('写成列表更清楚，可以自动改好。', 'A list is clearer; it can be fixed for you.'),
})

export const listTooLong = defineDiagnostic({
  code: 'parse/list-too-long',
  severity: 'error',
  message: (p: { key: string; zh: string; count: number; limit: number }) =>
    words(
      `「${p.zh}」有 ${p.count} 项，最多 ${p.limit} 项。`,
      `\`${p.key}\` has ${p.count} items; the most is ${p.limit}.`,
    ),
  why: words('列得太多，就显不出哪些要紧。', 'In so long a list nobody sees what matters.'),
  help: words('请只留要紧的几项。', 'Keep those that matter.'),
})

export const keySpelling = defineDiagnostic({
  code: 'parse/key-spelling',
  severity: 'info',
  message: (p: { written: string; canonical: string }) =>
    words(
      `键「${p.written}」应写作「${p.canonical}」。`,
      `The key \`${p.written}\` is written \`${p.canonical}\`.`,
    ),
  why: whyCanonical,
  help: helpCanonical,
})

export const unknownKey = defineDiagnostic({
  code: 'parse/unknown-key',
  severity: 'error',
  message: (p: { key: string; suggestions: readonly string[] }) =>
    words(`不认识「${p.key}」这一项。`, `\`${p.key}\` is not a known key.`),
  why: words(
    '不认识的项没有平台会读，写了也等于没写。',
    'No platform reads an unknown key: what it says would be lost.',
  ),
  help: (p) =>
    didYouMean(
      p.suggestions,
      words('自己要用的项请放在「自定义」下面。', 'Keys of your own belong under `custom`.'),
    ),
})

export const duplicateKey = defineDiagnostic({
  code: 'parse/duplicate-key',
  severity: 'error',
  message: (p: { key: string; first: string }) =>
    words(
      `「${p.key}」与前面的「${p.first}」是同一项，写了两次。`,
      `\`${p.key}\` says again what \`${p.first}\` said.`,
    ),
  why: words('两处不一样时，不知道听哪个的。', 'Where the two differ, nobody knows which one counts.'),
  help: words('请只留一处。', 'Keep one of them.'),
})

export const missingKey = defineDiagnostic({
  code: 'parse/missing-key',
  severity: 'error',
  message: (p: { key: string; zh: string }) =>
    words(`这里缺少「${p.zh}」。`, `\`${p.key}\` is missing here.`),
  why: words(
    '少了它，这一条就读不通，整条都不会被采用。',
    'Without it the entry cannot be understood and is left out.',
  ),
  help: (p) => words(`请补上「${p.zh}」。`, `Add \`${p.key}\`.`),
})

export const unknownTerm = defineDiagnostic({
  code: 'parse/unknown-term',
  severity: 'error',
  message: (p: { written: string; vocabulary: Words; suggestions: readonly string[] }) =>
    words(
      `${p.vocabulary['zh-CN']}词表里没有「${p.written}」。`,
      `\`${p.written}\` is not in the vocabulary “${p.vocabulary.en}”.`,
    ),
  why: words(
    '各地用同一套词，课程才能互相查到、统计到。',
    'Courses find one another, and are counted, by shared words.',
  ),
  help: (p) => didYouMean(p.suggestions, words('请改用词表里的词。', 'Use a term of the vocabulary.')),
})

export const unknownRegion = defineDiagnostic({
  code: 'parse/unknown-region',
  severity: 'warning',
  message: (p: { written: string }) =>
    words(`行政区划表里没有「${p.written}」。`, `\`${p.written}\` is not in the table of divisions.`),
  why: words(
    '按地方查课会漏掉它；也可能是新设的区划，表里还没有。',
    'A search by place would miss it; or it is newer than the table.',
  ),
  help: words(
    '请核对代码或名称；开发区等没有代码的地方写「custom:」加英文短名。',
    'Check the code or name; for a place without a code write `custom:` and a short name.',
  ),
})

export const malformedRegion = defineDiagnostic({
  code: 'parse/region-not-found',
  severity: 'error',
  message: (p: { written: string; suggestions: readonly string[] }) =>
    words(
      `「${p.written}」不是行政区划的代码或名称。`,
      `\`${p.written}\` is neither the code nor the name of a division.`,
    ),
  why: words('分不清是哪里，就不能按地方归类。', 'The course cannot be filed under a place.'),
  help: (p) =>
    didYouMean(
      p.suggestions,
      words('请写 6 位区划代码，或写到县的名称。', 'Write a 6-digit code, or a name down to the county.'),
    ),
})

export const ambiguousRegion = defineDiagnostic({
  code: 'parse/ambiguous-region',
  severity: 'error',
  message: (p: { written: string; candidates: readonly string[] }) =>
    words(
      `叫「${p.written}」的地方不止一个：${p.candidates.join('、')}。`,
      `There is more than one \`${p.written}\`: ${p.candidates.join(', ')}.`,
    ),
  why: words('分不清是哪里，就不能按地方归类。', 'The course cannot be filed under a place.'),
  help: words(
    '请写 6 位区划代码，或写全省、市、县。',
    'Write the 6-digit code, or the province and city as well.',
  ),
})

export const unknownLicence = defineDiagnostic({
  code: 'parse/unknown-licence',
  severity: 'error',
  message: (p: { written: string; suggestions: readonly string[] }) =>
    words(`不认识许可「${p.written}」。`, `\`${p.written}\` is not a known licence.`),
  why: words(
    '许可说不清，别人就不敢用、不能改编。',
    'Where the licence is unclear, nobody dares to use or adapt the course.',
  ),
  help: (p) =>
    didYouMean(
      p.suggestions,
      words(
        '常用的有 CC-BY-4.0、CC-BY-NC-SA-4.0、保留所有权利、仅限本系统教学使用。',
        'Common ones: CC-BY-4.0, CC-BY-NC-SA-4.0, reserved, teaching-only.',
      ),
    ),
})

export const invalidValue = defineDiagnostic({
  code: 'parse/invalid-value',
  severity: 'error',
  message: (p: { written: string; key: string; zh: string; expects: Words }) =>
    words(`「${p.zh}」不能是「${p.written}」。`, `\`${p.written}\` does not fit \`${p.key}\`.`),
  why: words('写法不对，平台读不懂这一项。', 'A platform cannot read a value of another form.'),
  help: (p) => words(`请改成${p.expects['zh-CN']}。`, `Write ${p.expects.en}.`),
})

export const brokenText = defineDiagnostic({
  code: 'parse/broken-text',
  severity: 'error',
  message: words(
    '这个值里有看不见的控制字符，或者只有半个的字。',
    'This value holds invisible control characters, or half a character.',
  ),
  why: words('它不能正确保存和显示。', 'It can be neither saved nor shown correctly.'),
  help: words(
    '请删去反斜杠写成的特殊字符，重新输入这个值。',
    'Remove what is written with backslashes, and type the value again.',
  ),
})

export const customKey = defineDiagnostic({
  code: 'parse/custom-key',
  severity: 'error',
  message: words('自定义的名称不能这样写。', 'A key of your own cannot be written like this.'),
  why: words(
    '过长的、带控制字符的，以及会改动程序的名称，别的软件不收。',
    'Other programs refuse keys that are too long, hold control characters, or would change the program.',
  ),
  help: (p: { limit: number }) =>
    words(`请换一个不超过 ${p.limit} 个字的普通名称。`, `Use a plain word of at most ${p.limit} characters.`),
})

export const wrongShape = defineDiagnostic({
  code: 'parse/wrong-shape',
  severity: 'error',
  message: (p: { key: string; zh: string; expects: Words }) =>
    words(`「${p.zh}」这里应写${p.expects['zh-CN']}。`, `\`${p.key}\` takes ${p.expects.en} here.`),
  why: words('层次不对，平台读不懂这一项。', 'At another level of nesting the value cannot be understood.'),
  help: words('请检查缩进和「-」号，照说明的样子改。', 'Check the indentation and the dashes.'),
})
