/** The settings that hold for a package while somebody works on it: the same as `kebao lint` goes by. */
import { KebaoError, type Language, type LintOptions } from '../../index.js'
import type { Values } from '../options.js'
import { settingsFor, type settingsOptions } from '../settings/settings-for.js'

export type GivenSettings = Values<typeof settingsOptions>

interface World {
  readonly given: GivenSettings
  readonly cwd: string
  readonly language: () => Language
  /** Tells the person at the editor that their settings cannot be used. */
  readonly tell: (sentence: string) => void
}

/**
 * Settings are read anew each time. Broken ones are told of once, however many packages they hold for, and again when
 * something else is wrong with them; the last that could be used stay in force.
 */
export const lintSettings = ({ given, cwd, language, tell }: World): ((folder: string) => LintOptions) => {
  const last = new Map<string, LintOptions>()
  const told = new Map<string, string>()
  return (folder) => {
    try {
      const { lint } = settingsFor(given, cwd)(folder)
      last.set(folder, lint)
      told.delete(folder)
      return lint
    } catch (error) {
      if (!(error instanceof KebaoError)) throw error
      const sentence = error.words[language()]
      if (![...told.values()].includes(sentence)) tell(sentence)
      told.set(folder, sentence)
      return last.get(folder) ?? {}
    }
  }
}
