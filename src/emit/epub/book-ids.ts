/** The ids of a page as a book has them: names of XML, in ASCII. */

/** NCName (Namespaces in XML 1.0, 4) as far as ASCII goes. */
const NAME = /^[A-Za-z_][A-Za-z0-9._-]*$/

/**
 * By the id that the page has. Ids that are made from Chinese headings become numbers: apps look for a fragment as it is
 * written, escapes and all, and then find nothing (epub.js 0.3).
 */
export const bookIds = (ids: Iterable<string>, prefix = ''): ReadonlyMap<string, string> =>
  new Map(Array.from(ids, (id, at) => [id, prefix + (NAME.test(id) ? id : `x.${at + 1}`)]))
