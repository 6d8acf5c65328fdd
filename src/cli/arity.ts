/** Reads from a usage line how many arguments a command takes. */
import { extraArgument, missingArgument } from './usage-error.js'

/** `A B` takes two, `[PATH]` none or one, `[PATH…]` any number, `FILE…` one or more. */
export const checkArity = (args: readonly string[], usage: string): void => {
  const words = usage.split(' ').filter((word) => word !== '')
  const least = words.filter((word) => !word.startsWith('[')).length
  const most = usage.includes('…') ? Number.POSITIVE_INFINITY : words.length
  if (args.length < least) throw missingArgument(words.slice(args.length).join(' '))
  if (args.length > most) throw extraArgument(args[most] as string)
}
