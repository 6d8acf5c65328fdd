/**
 * Writes a text so that satteri reads it as remark-parse does with our grammar, without moving anything: every unit that
 * the two would take differently is masked by one that they take alike. Constructs for which there is no such mask are
 * refused, and remark-parse reads the document.
 */
import { type CharacterClass, classOf } from './character-class.js'
import { chooseSides } from './choose-sides.js'
import { type Fence, readFence } from './fence.js'
import type { Sides } from './flanking.js'
import { type MaskClass, type Masks, newMasks } from './masks.js'
import { openTag } from './open-tag.js'
import { REFUSED } from './refused.js'

export interface PlacedFence extends Fence {
  /** Offset of its first colon. */
  readonly at: number
}

export interface StandIn {
  /** As long as the original, unit for unit. */
  readonly text: string
  /** The fences of directives, in order; satteri sees other names and attributes, of the same length. */
  readonly fences: readonly PlacedFence[]
  readonly unmask: Masks['unmask']
}

/** Where the two grammars part: see the cases below. */
const SITES = /\*+|_+|~+|:+|@|[Ww]{3}\.|<(?=[A-Za-z])/g

/** Beside these the rules agree. */
const PLAIN = /[^*_~\x80-\uFFFF]/

const isEscaped = (text: string, at: number): boolean => {
  let start = at
  while (text.charCodeAt(start - 1) === 0x5c) start -= 1
  return (at - start) % 2 === 1
}

/** Whether a run of characters that goes back to `<` stands before this place: the beginning of `<https://…>`. */
const isAfterAngle = (text: string, at: number, run: RegExp): boolean => {
  let start = at
  while (start > 0 && run.test(text.charAt(start - 1))) {
    start -= 1
    if (at - start > LONGEST_RUN) return true
  }
  return text.charCodeAt(start - 1) === 0x3c
}

/** No name of a mailbox or scheme is longer, and no text may make the search long. */
const LONGEST_RUN = 256

const isAutolink = (text: string, at: number): boolean => {
  ADDRESS.lastIndex = at
  return isAfterAngle(text, at, SCHEME) && ADDRESS.test(text)
}

const SCHEME = /[A-Za-z0-9+.-]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: CommonMark 0.31, §6.5, names them
const ADDRESS = /:[^\x00-\x20\x7F<>]*>/y
const MAILBOX = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]/

/** A single tilde is masked, and no marker to satteri then. */
const seenAs = (side: CharacterClass, beyond: string): CharacterClass =>
  side === 'tilde' && beyond !== '~' ? 'punctuation' : side

export const standInFor = (text: string): StandIn | undefined => {
  if (REFUSED.test(text)) return undefined
  const { maskOf, unmask } = newMasks()
  const fences: PlacedFence[] = []
  const parts: string[] = []
  let done = 0
  /** The unit behind the last run of emphasis, which relies on its class: one past it. */
  let settled: { readonly end: number; readonly as: CharacterClass } = { end: 0, as: 'space' }
  /** Attributes that stand behind a label, in which there are places to see to first. */
  let pending: Fence['attributes']
  const tag = openTag(text)

  /** Within the name of an attribute, where nothing but the character itself will do. */
  const isInName = (at: number): boolean => /[\w\s.:-]/.test(text.charAt(at - 1)) && tag.isAround(at)

  const put = (at: number, replacement: string | undefined): boolean => {
    if (replacement === undefined) return false
    parts.push(text.slice(done, at), replacement)
    done = at + replacement.length
    return true
  }

  /** Masks what stands beside a run, where that makes CommonMark see what the rules for Chinese see. */
  const settleRun = (marker: string, start: number, end: number): boolean => {
    const left = start === 0 ? '\n' : text.charAt(start - 1)
    const right = end === text.length ? '\n' : text.charAt(end)
    if (PLAIN.test(left) && PLAIN.test(right)) return true
    const before = classOf(left)
    const after = classOf(right)
    if (before === undefined || after === undefined) return false
    // Long runs are shared out among several openings, which masks were not compared for.
    if (end - start > 3 && !(before === 'space' && after === 'space')) return false
    const isSettled = settled.end === start
    const seen: Sides = {
      before: isSettled ? settled.as : seenAs(before, text.charAt(start - 2)),
      after: seenAs(after, text.charAt(end + 1)),
    }
    const sides = chooseSides(marker, { before, after }, seen, {
      before: isSettled || left < '\x80',
      after: right < '\x80',
    })
    if (sides === undefined) return false
    const mask = (at: number, unit: string, was: CharacterClass, as: CharacterClass): boolean =>
      was === as || put(at, maskOf(unit, as as MaskClass))
    settled = { end: end + 1, as: sides.after }
    return mask(start - 1, left, seen.before, sides.before) && mask(end, right, after, sides.after)
  }

  const readSite = (site: string, at: number): boolean => {
    const end = at + site.length
    switch (site.charCodeAt(0)) {
      case 0x3c: // <
        tag.open(at)
        return true
      case 0x2a: // *
      case 0x5f: // _
        return isEscaped(text, at)
          ? site.length === 1 || settleRun(site.charAt(0), at + 1, end)
          : settleRun(site.charAt(0), at, end)
      case 0x7e: // ~
        // A single tilde strikes nothing out: `50~100` is a range.
        if (site.length === 1) {
          if (isAfterAngle(text, at, MAILBOX)) return false
          return isEscaped(text, at) || put(at, maskOf('~', 'punctuation'))
        }
        if (isEscaped(text, at)) return false
        return site.length > 2 || settleRun('~', at, end)
      case 0x3a: {
        // :
        const fence = site.length > 1 ? readFence(text, at) : 'text'
        if (fence === undefined) return false
        if (fence !== 'text') {
          fences.push({ at, ...fence })
          const { name, attributes } = fence
          // Only behind a name in ASCII does satteri let a directive end a paragraph.
          if (name !== undefined && !put(end, 'a'.repeat(name.length))) return false
          pending = attributes
          return true
        }
        // A definition, the alignment of a column, `<https:`, the name of an attribute: the colon itself.
        if (/[\s:|-]/.test(text.charAt(end) || '\n') || text.charAt(at - 1) === ']') return true
        if (isEscaped(text, at) || isInName(at) || isAutolink(text, at)) return true
        // Elsewhere `10:30` would be a directive and `https://…` a link.
        for (let each = at; each < end; each += 1) {
          if (!put(each, maskOf(':', 'punctuation'))) return false
        }
        return true
      }
      case 0x40: // @
        return isEscaped(text, at) || isAfterAngle(text, at, MAILBOX) || put(at, maskOf('@', 'punctuation'))
      default:
        // www.
        return isInName(at) || put(end - 1, maskOf('.', 'punctuation'))
    }
  }

  const replaceAttributes = (): void => {
    if (pending !== undefined) put(pending.start, `{${'a'.repeat(pending.length - 2)}}`)
    pending = undefined
  }

  for (const { 0: site, index } of text.matchAll(SITES)) {
    if (pending !== undefined && index > pending.start) replaceAttributes()
    // Within attributes that were replaced there is nothing to find.
    if (index < done) continue
    if (!readSite(site, index)) return undefined
  }
  replaceAttributes()
  return { text: done === 0 ? text : parts.join('') + text.slice(done), fences, unmask }
}
