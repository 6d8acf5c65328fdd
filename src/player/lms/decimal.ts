/** A number as LMSs read it: two decimals, never an exponent. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100)
