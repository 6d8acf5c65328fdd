/** The ways in which a command line can be wrong. */
import { KebaoError, type Language, nearest, type Words, words } from '../index.js'

const FAMILY = 'usage/'

/** True for a mistake on the command line, which `--help` can answer. */
export const isUsageError = (error: unknown): boolean =>
  error instanceof KebaoError && error.code.startsWith(FAMILY)

const meant = (word: string, known: readonly string[]) => {
  const [guess] = nearest(
    word,
    known.map((name) => [name, name] as const),
    1,
  )
  return guess === undefined ? words('', '') : words(`是不是「${guess}」？`, ` Did you mean \`${guess}\`?`)
}

export const unknownCommand = (name: string, known: readonly string[]): KebaoError => {
  const guess = meant(name, known)
  return new KebaoError(
    `${FAMILY}unknown-command`,
    words(`没有「${name}」这个命令。${guess['zh-CN']}`, `There is no command \`${name}\`.${guess.en}`),
  )
}

export const unknownOption = (name: string, known: readonly string[]): KebaoError => {
  const guess = meant(name, known)
  return new KebaoError(
    `${FAMILY}unknown-option`,
    words(`没有「${name}」这个选项。${guess['zh-CN']}`, `There is no option \`${name}\`.${guess.en}`),
  )
}

export const unknownChoice = (name: string, value: string, choices: readonly string[]): KebaoError =>
  new KebaoError(
    `${FAMILY}unknown-choice`,
    words(
      `选项「${name}」不能是「${value}」，可以是：${choices.join('、')}。`,
      `The option \`${name}\` cannot be \`${value}\`. It can be: ${choices.join(', ')}.`,
    ),
  )

export const missingValue = (name: string, value: string): KebaoError =>
  new KebaoError(
    `${FAMILY}missing-value`,
    words(
      `选项「${name}」后面要写上 ${value}。`,
      `The option \`${name}\` needs a value: \`${name} ${value}\`.`,
    ),
  )

export const needlessValue = (name: string): KebaoError =>
  new KebaoError(
    `${FAMILY}needless-value`,
    words(`选项「${name}」后面不用写值。`, `The option \`${name}\` takes no value.`),
  )

export const notADate = (name: string, value: string): KebaoError =>
  new KebaoError(
    `${FAMILY}not-a-date`,
    words(
      `选项「${name}」要写一个日期，如 2027-03-01，不能是「${value}」。`,
      `The option \`${name}\` needs a date such as 2027-03-01, not \`${value}\`.`,
    ),
  )

export const needsOption = (name: string, others: readonly string[]): KebaoError =>
  new KebaoError(
    `${FAMILY}needs-option`,
    words(
      `选项「${name}」要与 ${others.join(' 或 ')} 同用。`,
      `The option \`${name}\` goes with ${others.map((each) => `\`${each}\``).join(' or ')}.`,
    ),
  )

export const notTogether = (name: string, other: string): KebaoError =>
  new KebaoError(
    `${FAMILY}not-together`,
    words(
      `选项「${name}」和「${other}」不能一起用。`,
      `The options \`${name}\` and \`${other}\` exclude each other.`,
    ),
  )

export const sameFile = (name: string, other: string, path: string): KebaoError =>
  new KebaoError(
    `${FAMILY}same-file`,
    words(
      `选项「${name}」和「${other}」写的是同一个文件「${path}」。`,
      `The options \`${name}\` and \`${other}\` name one file, \`${path}\`.`,
    ),
  )

export const notAnId = (name: string, value: string): KebaoError =>
  new KebaoError(
    `${FAMILY}not-an-id`,
    words(
      `选项「${name}」要写「单位/短名」，只用小写英文、数字和连字符，如 my-college/phone-basics，不能是「${value}」。`,
      `The option \`${name}\` needs \`publisher/slug\` in lower-case letters, digits and hyphens, such as my-college/phone-basics, not \`${value}\`.`,
    ),
  )

export const notAName = (name: string): KebaoError =>
  new KebaoError(
    `${FAMILY}not-a-name`,
    words(
      `选项「${name}」要写成一行、不超过 100 个字，不能空着，也不能带看不见的字符。`,
      `The option \`${name}\` needs one line of at most 100 characters, all of which can be seen.`,
    ),
  )

export const notACount = (name: string, value: string): KebaoError =>
  new KebaoError(
    `${FAMILY}not-a-count`,
    words(
      `选项「${name}」要写整数，不能是「${value}」。`,
      `The option \`${name}\` needs a whole number, not \`${value}\`.`,
    ),
  )

export const missingArgument = (usage: string): KebaoError =>
  new KebaoError(
    `${FAMILY}missing-argument`,
    words(`还缺参数：${usage}。`, `An argument is missing: \`${usage}\`.`),
  )

export const extraArgument = (value: string): KebaoError =>
  new KebaoError(
    `${FAMILY}extra-argument`,
    words(`多了一个参数「${value}」。`, `The argument \`${value}\` is one too many.`),
  )

export const unknownRule = (code: string, known: readonly string[]): KebaoError => {
  const guess = meant(code, known)
  return new KebaoError(
    `${FAMILY}unknown-rule`,
    words(`没有「${code}」这条规则。${guess['zh-CN']}`, `There is no rule \`${code}\`.${guess.en}`),
  )
}

export const unknownLevel = (value: string, levels: readonly string[]): KebaoError =>
  new KebaoError(
    `${FAMILY}unknown-level`,
    words(
      `「${value}」应写成「规则代码:级别」，级别可以是：${levels.join('、')}。`,
      `\`${value}\` should be \`CODE:LEVEL\`, where the level is one of: ${levels.join(', ')}.`,
    ),
  )

export const missingOption = (name: string, value: string): KebaoError =>
  new KebaoError(
    `${FAMILY}missing-option`,
    words(`还要写上选项「${name} ${value}」。`, `The option \`${name} ${value}\` is needed.`),
  )

export const unknownTerm = (option: string, value: string, choices: readonly Words[]): KebaoError => {
  const listed = (language: Language): readonly string[] => choices.map((choice) => choice[language])
  return new KebaoError(
    `${FAMILY}unknown-term`,
    words(
      `选项「${option}」不认识「${value}」，可以写：${listed('zh-CN').join('、')}。`,
      `The option \`${option}\` does not know \`${value}\`. It can be: ${listed('en').join(', ')}.`,
    ),
  )
}

export const unknownRegion = (value: string): KebaoError =>
  new KebaoError(
    `${FAMILY}unknown-region`,
    words(
      `分不清「${value}」是哪里，请写 6 位区划代码，或写到县的全名。`,
      `It is not clear where \`${value}\` is. Write the 6-digit code, or a full name down to the county.`,
    ),
  )
