/** Where the pages of places are, from the folder of the language. */

/** Of a division, by its code. */
export const placePath = (code: string): string => `places/${code}.html`

/** Of the courses for the whole country, and for places that are no division. */
export const countryPath = 'places/country.html'
