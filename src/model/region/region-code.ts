/** The structure of a region's code: what can be told without any list of places. */

/** GB/T 2260: the first two digits of the 34 provinces, autonomous regions, municipalities and special regions. */
const PROVINCE = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])'

/** Without a prefecture there is no county; `00` in the county's place means the prefecture. */
const DIVISION = `${PROVINCE}(?:0000|(?!00)\\d{4})`

/**
 * The statistical code adds three digits for a township (001–099 sub-districts, 100–199 towns, 200–399 townships,
 * 400–599 what is like them) and three for a village; without a township there is no village.
 */
const PLACE = `${PROVINCE}(?:0{10}|(?!00)\\d{4}(?:0{6}|(?!000)[0-5]\\d{5}))`

const CODE = new RegExp(`^(?:${DIVISION}|${PLACE})$`)

/** A name of one's own for parks and new districts, which have no code. */
const CUSTOM = /^custom:[a-z0-9-]{1,60}$/

/** True for a well-formed code of six or twelve digits; whether there is such a place is another question. */
export const isDivisionCode = (text: string): boolean => CODE.test(text)

/** True for a region of one's own, such as `custom:science-city`. */
export const isCustomRegion = (text: string): boolean => CUSTOM.test(text)
