/** Reads a page aloud with a voice of the device. */
import { makeButton } from '../make.js'
import type { PlayerWords } from '../words.js'
import { type Piece, piecesOf } from './pieces.js'

/** A little slower than browsers speak by themselves. */
const RATE = 0.9

/** Only a voice that is on the device: others send the text to somebody's server. */
const voiceFor = (tag: string): SpeechSynthesisVoice | undefined => {
  const language = tag.slice(0, 2).toLowerCase()
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && lang.slice(0, 2).toLowerCase() === language)
}

const isAhead = ({ block }: Piece): boolean => block.getBoundingClientRect().bottom > 0

/**
 * Gives the button once there is a voice; where there is none, never.
 *
 * @param place is called with the button
 */
export const readAloud = (words: PlayerWords, place: (button: HTMLElement) => void): void => {
  const root = document.getElementById('kb-main')
  if (root === null || !('speechSynthesis' in window)) return
  const { lang } = document.documentElement
  let rest: readonly Piece[] = []
  let spoken: HTMLElement | undefined
  // One who stopped and starts again must not be led on by the end of the old sentence.
  let run = 0

  const stop = (): void => {
    run += 1
    rest = []
    speechSynthesis.cancel()
    tell(undefined)
  }
  const tell = (block: HTMLElement | undefined): void => {
    spoken?.classList.remove('kb-spoken')
    spoken = block
    spoken?.classList.add('kb-spoken')
    const isOn = block !== undefined
    document.documentElement.dataset.reading = isOn ? 'on' : 'off'
    button.textContent = isOn ? words.stop : words.read
    button.setAttribute('aria-pressed', String(isOn))
  }
  const speak = (): void => {
    const [piece, ...others] = rest
    if (piece === undefined) {
      stop()
      return
    }
    rest = others
    tell(piece.block)
    piece.block.scrollIntoView({ block: 'nearest' })
    const mine = run
    const utterance = new SpeechSynthesisUtterance(piece.text)
    utterance.lang = lang
    utterance.rate = RATE
    const voice = voiceFor(lang)
    if (voice !== undefined) utterance.voice = voice
    utterance.onend = () => {
      if (mine === run) speak()
    }
    utterance.onerror = () => {
      if (mine === run) stop()
    }
    speechSynthesis.speak(utterance)
  }
  const start = (): void => {
    const pieces = piecesOf(root)
    const from = pieces.findIndex(isAhead)
    rest = pieces.slice(Math.max(0, from))
    speak()
  }
  const button = makeButton(words.read, 'kb-tool kb-read', () => {
    if (spoken === undefined) start()
    else stop()
  })
  button.setAttribute('aria-pressed', 'false')

  let isPlaced = false
  const offer = (): void => {
    if (isPlaced || voiceFor(lang) === undefined) return
    isPlaced = true
    place(button)
  }
  offer()
  // Browsers find their voices late.
  speechSynthesis.addEventListener?.('voiceschanged', offer)
  addEventListener('pagehide', () => speechSynthesis.cancel())
}
