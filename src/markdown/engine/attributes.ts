/** Reads `{#q1 分值=2}`: satteri knows ASCII alone in names and values. */

const SHORTCUT = /[#.]([^\s"#'.<=>`{}&\\]+)/y
const NAMED =
  /([\p{L}\p{N}_-][\p{L}\p{N}_.:-]*)(?: *= *(?:"([^"&\\\t]*)"(?=[ }])|'([^'&\\\t]*)'(?=[ }])|([^\s"'<=>`{}&\\]+)))?/uy

/**
 * The plain form of the attributes that micromark-extension-directive takes, in one line and without entities.
 *
 * @param written from the opening brace to the closing one
 * @returns undefined where it is anything but plain
 */
export const readAttributes = (written: string): Record<string, string> | undefined => {
  const found: Record<string, string> = {}
  let at = 1
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const matched = pattern.exec(written)
    if (matched !== null) at = pattern.lastIndex
    return matched
  }
  while (at < written.length - 1) {
    const sign = written.charAt(at)
    if (sign === ' ') {
      at += 1
    } else if (sign === '#' || sign === '.') {
      const value = match(SHORTCUT)?.[1]
      if (value === undefined) return undefined
      if (sign === '#') found.id = value
      else found.class = found.class ? `${found.class} ${value}` : value
    } else {
      const [, name, double, single, bare] = match(NAMED) ?? []
      if (name === undefined || name === '__proto__') return undefined
      const value = double ?? single ?? bare ?? ''
      if (name === 'class' && found.class) found.class += ` ${value}`
      else found[name] = value
    }
  }
  return found
}
