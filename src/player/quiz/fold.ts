/** What of a typed answer counts: not its width, case, blanks or last mark. */

const BLANKS = /\s+/g
const ENDS = /^[\s"'“”‘’「」《》()]+|[\s"'“”‘’「」《》().,;:!?。、·]+$/g

/** Full-width letters and digits, as Chinese keyboards write them, are the others (NFKC). */
export const fold = (text: string): string => {
  const plain = text.normalize('NFKC').toLowerCase().replace(BLANKS, '')
  return plain.replace(ENDS, '') || plain
}
