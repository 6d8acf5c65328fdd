/** Item → the questions that cartridges have for it: one, or one for each gap. */
import type { ElementContent } from 'hast'
import type { Place } from '../../../base/diagnostic.js'
import { cutText } from '../../../base/graphemes.js'
import type { Language } from '../../../base/words.js'
import type { Item } from '../../edition/edition.js'
import type { Loss } from '../../loss.js'
import {
  feedbackMedia,
  optionMedia,
  questionPoints,
  splitGaps,
  twoChoices,
  unscoredQuestions,
} from '../losses.js'
import { takeMedia } from '../take-media.js'
import type { CartridgeChoice, CartridgeQuestion } from './cartridge-question.js'
import { choicesOf, feedbackOf, optionList, plainTruths, stemForGap, truthChoices } from './question-parts.js'
import { sayingTrue } from './true-and-false.js'

/** Characters of a title in lists. */
const TITLE_LENGTH = 60

export interface QuestionSettings {
  readonly language: Language
  readonly lose: (loss: Loss, places: readonly Partial<Place>[]) => void
  /** Makes an ident that no other question has, for part of one. */
  readonly identOf: (wanted: string) => string
}

type Kind = Pick<CartridgeQuestion, 'profile' | 'choices' | 'accepted'> & {
  readonly stem: readonly ElementContent[]
}

const isWeight = (points: number): boolean => Number.isInteger(points) && points >= 1 && points <= 99

/** Points in whole parts, the first ones bigger by one where they do not divide; undefined where there are too few. */
const shares = (points: number, count: number): readonly number[] | undefined => {
  if (!Number.isInteger(points) || points < count) return undefined
  const least = Math.floor(points / count)
  return Array.from({ length: count }, (_, index) => least + (index < points - least * count ? 1 : 0))
}

const unscored = (item: Item): Kind => ({
  profile: 'essay',
  stem: [...item.stem.content, ...optionList(item)],
  choices: [],
  accepted: [],
})

const isPair = (
  choices: readonly CartridgeChoice[],
): choices is readonly [CartridgeChoice, CartridgeChoice] => choices.length === 2

/** Options, and the stem with the figures that stood in them. */
const chosenFrom = (item: Item, { language, lose }: QuestionSettings) => {
  const { choices, figures } = choicesOf(item, language)
  if (figures.length > 0) lose(optionMedia, [item.place])
  return { choices, stem: [...item.stem.content, ...figures] }
}

const singleOf = (item: Item, settings: QuestionSettings): Kind => {
  const { language, lose } = settings
  const { choices, stem } = chosenFrom(item, settings)
  // The profile of single choice begins at three options (CC 1.1 QTI schema, RULE 4d).
  if (!isPair(choices)) return { profile: 'multiple_choice', stem, choices, accepted: [] }
  const isTrue = sayingTrue(item.options[0]?.text ?? '', item.options[1]?.text ?? '')
  if (isTrue !== undefined) {
    const right = choices[0].isRight === (isTrue === 'first')
    return { profile: 'true_false', stem, choices: plainTruths(right, language), accepted: [] }
  }
  lose(twoChoices, [item.place])
  const { choices: truths, legend } = truthChoices(choices, language)
  return { profile: 'true_false', stem: [...stem, ...legend], choices: truths, accepted: [] }
}

const gapsOf = ({ stem, blanks }: Item, language: Language): readonly Kind[] =>
  blanks.map((accepted, index) => ({
    profile: 'fib',
    stem: blanks.length === 1 ? stem.content : stemForGap(stem.content, index + 1, language),
    choices: [],
    accepted: [...new Set(accepted)],
  }))

/** A question that cannot be scored: its options, key or gaps were not understood. */
const lacksKey = ({ kind, options, truth, blanks }: Item): boolean => {
  const right = options.filter(({ isRight }) => isRight).length
  if (kind === 'single') return options.length < 2 || right !== 1
  if (kind === 'multiple') return options.length < 2 || right === 0
  if (kind === 'true-false') return truth === undefined
  return kind === 'fill-in' && (blanks.length === 0 || blanks.some((accepted) => accepted.length === 0))
}

const kindsOf = (item: Item, settings: QuestionSettings): readonly Kind[] => {
  const { language } = settings
  if (item.kind === 'essay' || lacksKey(item)) return [unscored(item)]
  if (item.kind === 'single') return [singleOf(item, settings)]
  if (item.kind === 'multiple')
    return [{ profile: 'multiple_response', ...chosenFrom(item, settings), accepted: [] }]
  if (item.kind === 'fill-in') return gapsOf(item, language)
  const choices = plainTruths(item.truth === true, language)
  return [{ profile: 'true_false', stem: item.stem.content, choices, accepted: [] }]
}

export const questionsOf = (item: Item, settings: QuestionSettings): readonly CartridgeQuestion[] => {
  const { language, lose, identOf } = settings
  const { points, number, place } = item
  const kinds = kindsOf(item, settings)
  const { words: feedback, media } = takeMedia(feedbackOf(item, language))
  const weights = points === undefined ? [] : shares(points, kinds.length)
  const areWeights = weights?.every(isWeight) === true
  if (kinds.length > 1) lose(splitGaps, [place])
  if (item.kind !== 'essay' && lacksKey(item)) lose(unscoredQuestions, [place])
  if (media.length > 0) lose(feedbackMedia, [place])
  if (!areWeights) lose(questionPoints, [place])
  return kinds.map((kind, index) => {
    const weight = areWeights ? weights?.[index] : undefined
    const gap = kinds.length > 1 ? ` (${index + 1})` : ''
    return {
      ...kind,
      ident: kinds.length > 1 ? identOf(`${item.id}.${index + 1}`) : item.id,
      title: `${number}${gap}. ${cutText(item.stem.text.replace(/\s+/g, ' ').trim(), TITLE_LENGTH)}`,
      ...(weight === undefined ? {} : { weight }),
      feedback,
      item,
    }
  })
}
