/** The ways to write in YAML that there is no value. */
export const isNothing = (text: string): boolean => text === '~' || /^null$/i.test(text)
