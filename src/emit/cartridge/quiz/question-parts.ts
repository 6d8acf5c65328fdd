/** The parts of questions that cartridges put together anew. */
import type { ElementContent } from 'hast'
import type { Language, Words } from '../../../base/words.js'
import { element, text } from '../../../markdown/html/handlers/element.js'
import { hasClass } from '../../../markdown/html/has-class.js'
import type { Item } from '../../edition/edition.js'
import { rewrite } from '../../html/rewrite.js'
import { answerWords } from '../../words/answers.js'
import { colon } from '../../words/marks.js'
import { takeMedia } from '../take-media.js'
import { figureWords, gapWords, standsForWords } from '../words.js'
import type { CartridgeChoice } from './cartridge-question.js'

type Nodes = readonly ElementContent[]

const labelled = (label: Words, content: Nodes, language: Language): Nodes => [
  element('p', {}, [element('strong', {}, [text(label[language])])]),
  ...content,
]

/** What learners get to see afterwards; of an essay the model answer and how it is marked, before the explanation. */
export const feedbackOf = ({ model, rubric, explanation }: Item, language: Language): Nodes => [
  ...(model === undefined ? [] : labelled(answerWords.model, model.content, language)),
  ...(rubric === undefined ? [] : labelled(answerWords.rubric, rubric.content, language)),
  ...(explanation === undefined
    ? []
    : model === undefined && rubric === undefined
      ? explanation.content
      : labelled(answerWords.explanation, explanation.content, language)),
]

/** Options of words, and the figures that hosts keep in the stem alone, each under the letter of its option. */
export const choicesOf = (
  { options }: Item,
  language: Language,
): { readonly choices: readonly CartridgeChoice[]; readonly figures: Nodes } => {
  const figures: ElementContent[] = []
  const choices = options.map(({ label, content, isRight }): CartridgeChoice => {
    const { words, media } = takeMedia(content)
    if (media.length === 0) return { ident: label, content, isRight }
    const name = text(figureWords[language] + label + colon[language])
    figures.push(element('p', {}, [name]), ...media.map((each) => element('p', {}, [each])))
    return { ident: label, content: [name, ...words], isRight }
  })
  return { choices, figures }
}

/** The two options of a question as true and false, in the stem and on the buttons: hosts show buttons of their own. */
export const truthChoices = (
  [first, second]: readonly [CartridgeChoice, CartridgeChoice],
  language: Language,
): { readonly choices: readonly CartridgeChoice[]; readonly legend: Nodes } => {
  const stated = ({ content }: CartridgeChoice, isTrue: boolean): Nodes => [
    text(standsForWords(isTrue)[language]),
    ...content,
  ]
  const named = ({ content, isRight }: CartridgeChoice, isTrue: boolean): CartridgeChoice => ({
    ident: String(isTrue),
    content: [text((isTrue ? answerWords.true : answerWords.false)[language] + colon[language]), ...content],
    isRight,
  })
  return {
    choices: [named(first, true), named(second, false)],
    legend: [element('div', {}, stated(first, true)), element('div', {}, stated(second, false))],
  }
}

/** The words of a true-false question; hosts know its answers by exactly these idents. */
export const plainTruths = (truth: boolean, language: Language): readonly CartridgeChoice[] => [
  { ident: 'true', content: [text(answerWords.true[language])], isRight: truth },
  { ident: 'false', content: [text(answerWords.false[language])], isRight: !truth },
]

/** A stem with several gaps, numbered, of which one is meant. */
export const stemForGap = (stem: Nodes, gap: number, language: Language): Nodes => [
  ...rewrite(stem, (each) => {
    if (!hasClass(each, 'kb-blank')) return each
    return { ...each, children: [text(`(${each.properties.dataBlank})`), ...each.children] }
  }),
  element('p', {}, [element('strong', {}, [text(gapWords(gap)[language])])]),
]

/** Options as a list in a stem, for a question that no host can score. */
export const optionList = ({ options }: Item): Nodes =>
  options.length === 0
    ? []
    : [
        element(
          'ol',
          { type: 'A' },
          options.map(({ content }) => element('li', {}, content)),
        ),
      ]
