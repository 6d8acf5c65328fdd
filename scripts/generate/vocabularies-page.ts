/** `docs/reference/vocabularies.md`: every term of every vocabulary, and the clauses it comes from. */
import { type Term, type Vocabulary, vocabularies } from '../../src/model/vocabulary/index.js'
import { citationOf, policyDocuments } from '../../src/model/vocabulary/policy.js'
import { code, generated, table } from './markdown.js'

const documents = (): string =>
  table(
    ['', '文件 Document', '文号 Number', '年 Year'],
    policyDocuments.map(({ letter, title, number = '', year }) => [letter, title, number, String(year)]),
  )

const noteOf = ({ note, sensitive }: Term): string =>
  [
    ...(sensitive ? ['不在公开页面显示。 Not shown on public pages.'] : []),
    ...(note ? [`${note['zh-CN']} ${note.en}`] : []),
  ].join(' ')

/** A term that no policy document has word for word carries a star. */
const row = (term: Term): readonly string[] => [
  code(term.id),
  `${term.label['zh-CN']}${term.literal ? '' : ' *'}`,
  term.label.en,
  term.aliases.join('、'),
  term.broader.map(code).join(' '),
  term.cites.map(citationOf).join(' '),
  noteOf(term),
]

const head = ['id', '中文', 'English', '别名 Aliases', '上位 Broader', '出处 Cites', '说明 Note']

const composites = ({ composites: phrases }: Vocabulary): string =>
  phrases.length === 0
    ? ''
    : `\n${table(
        ['合称 Phrase', '所指 Terms'],
        phrases.map(({ text, terms }) => [text, terms.map(code).join(' ')]),
      )}`

const section = (vocabulary: Vocabulary): string =>
  `\n## ${vocabulary.title['zh-CN']} ${vocabulary.title.en} (${code(vocabulary.scheme)})\n\n${table(
    head,
    vocabulary.terms.map(row),
  )}${composites(vocabulary)}`

export const vocabulariesPage = (): string =>
  [
    '# 词表 Vocabularies\n\n',
    generated('src/model/vocabulary'),
    '作者可以写编号、中文、英文或别名；编号永久不变。带 * 的词，文件里有其意而无其字。\n',
    'Authors may write the id, either label or an alias; ids are permanent. A star marks a term that the documents mean without having the word.\n\n',
    documents(),
    ...Object.values(vocabularies).map(section),
  ].join('')
