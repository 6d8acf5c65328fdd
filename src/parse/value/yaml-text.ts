/** Writes text as a YAML scalar, for fixes. */

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} _./（）《》“”、，。；！？—·:+-]*$/u

/** Plain where every YAML reader takes it for the same string inside `[]` and `{}`, quoted elsewhere. */
export const yamlText = (text: string): string =>
  PLAIN.test(text) && !/: |:$| $/.test(text) && !/^(true|false|null|yes|no|on|off|~)$/i.test(text)
    ? text
    : JSON.stringify(text)

/** A flow sequence of scalars. */
export const yamlList = (items: readonly string[]): string => `[${items.map(yamlText).join(', ')}]`
