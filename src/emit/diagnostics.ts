/** What keeps a course from being emitted, and what every run tells. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { didYouMean } from '../base/did-you-mean.js'
import { visible } from '../base/visible.js'
import { type Words, words } from '../base/words.js'

export const incompleteCourse = defineDiagnostic({
  code: 'emit/incomplete',
  severity: 'error',
  message: (p: { key: string; name: string }) =>
    words(
      `课程没有写「${p.name}」，不能转换。`,
      `The course does not say its \`${p.key}\` and cannot be converted.`,
    ),
  why: words(
    '平台靠编号、版本和标题认识一门课；没有它们，导进去的课分不清，也更新不了。',
    'Hosts know a course by its id, version and title; without them it can neither be told apart nor be updated.',
  ),
  help: (p) =>
    words(`请在课程文件开头写上「${p.name}」。`, `Add \`${p.key}\` to the front matter of the course.`),
})

export const unknownAudience = defineDiagnostic({
  code: 'emit/unknown-audience',
  severity: 'error',
  message: (p: { text: string; suggestions: readonly string[] }) =>
    words(`没有「${visible(p.text)}」这种受众。`, `There is no audience \`${visible(p.text)}\`.`),
  why: words(
    '按受众出的版本要在受众词表里有名字，课里的「:::仅」才对得上。',
    'An edition is made for a term of the vocabulary, by which the `:::only` blocks of the course are matched.',
  ),
  help: (p) =>
    didYouMean(
      p.suggestions,
      words(
        '请写受众词表里的一个词，如「老年人」。',
        'Name one term of the audience vocabulary, such as `seniors`.',
      ),
    ),
})

export const unknownOption = defineDiagnostic({
  code: 'emit/unknown-option',
  severity: 'error',
  message: (p: { target: string; name: string; names: readonly string[] }) =>
    words(
      `「${p.target}」没有「${visible(p.name)}」这个选项。`,
      `\`${p.target}\` has no option \`${visible(p.name)}\`.`,
    ),
  why: words(
    '写错的选项不会起作用，结果就不是您要的。',
    'A misspelt option would do nothing, and the outcome would not be the one you want.',
  ),
  help: (p) =>
    p.names.length === 0
      ? words('请去掉这个选项：这个格式没有选项。', 'Leave it out: this format has no options.')
      : words(`它的选项有：${p.names.join('、')}。`, `Its options are: ${p.names.join(', ')}.`),
})

export const badOption = defineDiagnostic({
  code: 'emit/bad-option',
  severity: 'error',
  message: (p: { target: string; name: string; value: string; expects: Words }) =>
    words(
      `「${p.target}」的选项「${p.name}」不能是「${visible(p.value)}」。`,
      `The option \`${p.name}\` of \`${p.target}\` cannot be \`${visible(p.value)}\`.`,
    ),
  why: words('看不懂的值不能替您猜。', 'A value that is not understood is not guessed at.'),
  help: (p) => words(`请写${p.expects['zh-CN']}。`, `It takes ${p.expects.en}.`),
})

export const editionDiffers = defineDiagnostic({
  code: 'emit/edition',
  severity: 'info',
  message: (p: { audience: Words; pages: readonly string[] }) =>
    p.pages.length === 0
      ? words(
          `这门课没有「:::仅」内容，给「${p.audience['zh-CN']}」的版本与别的版本一样。`,
          `The course has no \`:::only\` blocks: the edition for ${p.audience.en} is like any other.`,
        )
      : words(
          `给「${p.audience['zh-CN']}」的版本，有 ${p.pages.length} 处课文与别的版本不同：${p.pages.join('、')}。`,
          `In the edition for ${p.audience.en}, ${p.pages.length === 1 ? 'one page differs' : `${p.pages.length} pages differ`} from other editions: ${p.pages.join(', ')}.`,
        ),
  why: words(
    '不同的人拿到的内容不一样，发出去之前要知道是哪几课。',
    'People will get different content: know which lessons before you hand them out.',
  ),
  help: words(
    '请通读这几课，看看给这些人的内容是否完整。',
    'Read those lessons once as these people will see them.',
  ),
})

export const audienceWithoutBlocks = defineDiagnostic({
  code: 'emit/all-audiences',
  severity: 'info',
  message: (p: { count: number }) =>
    words(
      `有 ${p.count} 处「:::仅」内容只给一部分人看；没有指定受众，全都留着，注明了适用对象。`,
      `${p.count === 1 ? 'One `:::only` block is' : `${p.count} \`:::only\` blocks are`} for some people alone; no audience was named, so all are kept and say whom they are for.`,
    ),
  why: words(
    '一份材料发给所有人时，每段写明给谁，才不会看错。',
    'When one copy goes to everybody, each block must say whom it is for.',
  ),
  help: words(
    '要给某一类人单独出一版，请加上受众，如 --audience 老年人。',
    'For an edition of its own, name the audience, such as --audience seniors.',
  ),
})
