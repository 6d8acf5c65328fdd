/** Where the files of an item stand as seen from it. */
export const mediumPath = (name: string): string => `../media/${name}`
