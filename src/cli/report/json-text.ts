/** JSON for people and programs alike. */

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A value as JSON, in a spelling that cannot command a terminal or hide anything from its reader. */
export const jsonText = (value: unknown): string => {
  const json = JSON.stringify(value, null, 2)
  return `${json.replace(/[\u007f-\u009f\p{Cf}]/gu, (char) => char.split('').map(escapeUnit).join(''))}\n`
}
