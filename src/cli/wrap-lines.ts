/** Breaks the lines of a text that holds commands. */
import { wrap } from './wrap.js'

/** What a line begins with that is a command to copy: it stays whole, however long it is. */
export const COMMAND = '    '

/** The lines of a text, each as wide as the screen at most, but for commands. */
export const wrapLines = (text: string, columns: number): readonly string[] =>
  text.split('\n').flatMap((line) => (line.startsWith(COMMAND) ? [line] : wrap(line, columns)))
