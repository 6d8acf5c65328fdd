/** How much an author has written: letters and figures, without punctuation and spaces. */

export const letterCount = (text: string | undefined): number => (text?.match(/[\p{L}\p{N}]/gu) ?? []).length
