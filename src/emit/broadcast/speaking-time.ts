/** How long a text takes to say. */

/** What is said in one syllable or thereabouts: a Chinese character, a digit, a letter of an abbreviation; and whole Latin words. */
const SOUND = /[\p{Script=Han}\d]|[A-Z](?![a-z])|\p{L}[\p{L}'’]*/gu
const WORD = /^(?!\p{Script=Han})\p{L}{2,}/u

/** 150 English words and 225 Chinese characters take a minute each. */
const WORD_LENGTH = 1.5

const tenths = (value: number): number => Math.round(value * 10) / 10

/** The length of a text in Chinese characters, as far as time goes; commas and full stops take none of their own. */
export const soundsIn = (speech: string): number => {
  let sounds = 0
  for (const [sound] of speech.matchAll(SOUND)) sounds += WORD.test(sound) ? WORD_LENGTH : 1
  return sounds
}

/** @returns seconds, to a tenth */
export const speakingTime = (speech: string, charactersPerMinute: number): number =>
  tenths((soundsIn(speech) * 60) / charactersPerMinute)

/** Seconds of several passages with their pauses, to a tenth. */
export const totalTime = (
  passages: readonly { readonly seconds: number; readonly pause: number }[],
): number => tenths(passages.reduce((sum, { seconds, pause }) => sum + seconds + pause, 0))
