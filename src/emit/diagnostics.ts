/** What keeps a course from being emitted, and what every run tells. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { didYouMean } from '../base/did-you-mean.js'
import { visible } from '../base/visible.js'
import { type Language, type Words, words } from '../base/words.js'

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
  message: (p: { text: string; suggestions: readonly Words[] }) =>
    words(`没有「${visible(p.text)}」这种受众。`, `There is no audience \`${visible(p.text)}\`.`),
  why: words(
    '按受众出的版本要在受众词表里有名字，课里的「:::仅」才对得上。',
    'An edition is made for a term of the vocabulary, by which the `:::only` blocks of the course are matched.',
  ),
  help: (p) => {
    const advice = words(
      '请写受众词表里的一个词，如「老年人」。',
      'Name one term of the audience vocabulary, such as `seniors`.',
    )
    const inLanguage = (language: Language): string =>
      didYouMean(
        p.suggestions.map((each) => each[language]),
        advice,
      )[language]
    return words(inLanguage('zh-CN'), inLanguage('en'))
  },
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

export const otherAudience = defineDiagnostic({
  code: 'emit/other-audience',
  severity: 'warning',
  message: (p: { audience: Words; audiences: readonly Words[] }) =>
    words(
      `这门课写给「${p.audiences.map((each) => each['zh-CN']).join('、')}」，没有写给「${p.audience['zh-CN']}」。`,
      `The course is for ${p.audiences.map(({ en }) => en).join(', ')}, and not for ${p.audience.en}.`,
    ),
  why: words(
    '海报、封面上会写成给这些人的课，来的人会发现不是给自己的。',
    'Posters and covers will say that it is for these people, who then find that it is not.',
  ),
  help: words(
    '请换成课里写的受众；真要给他们，先在课程的「受众」里加上，再看内容合不合适。',
    'Name an audience of the course; or add this one to its `audience`, after a look at whether the content suits them.',
  ),
})

export const nothingToEmit = defineDiagnostic({
  code: 'emit/nothing',
  severity: 'warning',
  message: (p: { target: string }) =>
    words(
      `这门课没有可以转成「${p.target}」的内容。`,
      `The course has nothing that can become \`${p.target}\`.`,
    ),
  why: words('空的文件发出去没有用。', 'An empty folder is of no use to anybody.'),
  help: words(
    '请看看选项是不是要的那一种，或换一种格式。',
    'See whether the options are the ones you mean, or take another format.',
  ),
})

export const duplicateId = defineDiagnostic({
  code: 'emit/duplicate-id',
  severity: 'error',
  message: (p: { id: string }) =>
    words(
      `编号「${visible(p.id)}」用了不止一次，不能转换。`,
      `The id \`${visible(p.id)}\` is used more than once: the course cannot be converted.`,
    ),
  why: words(
    '别的平台靠编号认课节和题目，两个一样的会互相盖掉。',
    'Other hosts know lessons and questions by their ids: of two that are alike one would be lost.',
  ),
  help: words('请给其中一个换一个编号。', 'Give one of them another id.'),
})

export const emptyPages = defineDiagnostic({
  code: 'emit/empty-lesson',
  severity: 'warning',
  message: (p: { pages: readonly string[] }) =>
    words(
      `给这些人的版本里，有 ${p.pages.length} 课没有内容：${p.pages.join('、')}。`,
      `In this edition ${p.pages.length === 1 ? 'one lesson is' : `${p.pages.length} lessons are`} empty: ${p.pages.join(', ')}.`,
    ),
  why: words(
    '整课都是给别人的，学员打开是一张白纸。',
    'All of it is for others: learners open a blank page.',
  ),
  help: words(
    '请给这些人写上内容，或把这一课标为选学。',
    'Write something for these people, or make the lesson optional.',
  ),
})
