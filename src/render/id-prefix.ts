/** What goes before the ids of a document. A lesson's id has no double hyphen, so that no two prefixes meet. */
export const idPrefixOf = (lesson: string | undefined): string =>
  lesson === undefined ? 'course_' : `${lesson}--`
