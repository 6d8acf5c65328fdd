/** Proposes directives, attributes and addresses in the body. */
import { directiveLanguage } from '../author-language.js'
import { type BodyPlace, bodyPlace } from '../body/body-place.js'
import type { Span, Spot, Word } from '../spot.js'
import { attributeChoices, attributeValues } from './attribute-choices.js'
import { type Choice, type Completion, choose } from './completion.js'
import { directiveChoices } from './directive-choices.js'
import { fileChoices } from './file-choices.js'

/** Several values stand behind one another, as in `O1,O3`. */
const lastOf = (word: Word): Word => {
  const before = /^.*[、，,；;\s]/.exec(word.prefix)?.[0].length ?? 0
  return { ...word, start: word.start + before, prefix: word.prefix.slice(before) }
}

/** Without quotes an attribute ends at a blank, and a slash beside Chinese would end it too. */
const quoted = (choice: Choice): Choice =>
  /^[\w.-]+$/.test(choice.text) || /^\p{Script=Han}+$/u.test(choice.text)
    ? choice
    : { ...choice, text: `"${choice.text.replaceAll('"', '%22')}"` }

const attributeCompletions = (
  place: Extract<BodyPlace, { at: 'attribute-value' }>,
  spot: Spot,
  span: Span | undefined,
): readonly Completion[] => {
  const { directive, attribute, isQuoted } = place
  const choices = attributeValues(directive, attribute, spot, directiveLanguage(spot.text, span))
  const word = choices.some(({ kind }) => kind === 'file' || kind === 'lesson')
    ? place.word
    : lastOf(place.word)
  return choose(isQuoted || word.start > place.word.start ? choices : choices.map(quoted), word.prefix, word)
}

/** Proposals at a place in the body; none in plain prose. */
export const completeBody = (spot: Spot, frontMatter: Span | undefined): readonly Completion[] => {
  const { file, text, offset, pkg } = spot
  const place = bodyPlace(text, offset)
  if (place === undefined) return []
  const language = directiveLanguage(text, frontMatter)
  switch (place.at) {
    case 'directive':
      return choose(directiveChoices(place.colons, place.isAlone, language), place.word.prefix, place.word)
    case 'attribute':
      return choose(
        attributeChoices(place.directive, place.beside, place.hasValue, language),
        place.word.prefix,
        place.word,
      )
    case 'attribute-value':
      return attributeCompletions(place, spot, frontMatter)
    case 'address':
      return choose(
        fileChoices(pkg, { from: file, escaped: true, accept: () => true }),
        place.word.prefix,
        place.word,
      )
  }
}
