/** A playing time as people write it: `8:05`, from one hour on `1:02:30`. */
const two = (value: number): string => String(value).padStart(2, '0')

/** @param seconds rounded to whole ones */
export const clock = (seconds: number): string => {
  const whole = Math.round(seconds)
  const minutes = Math.floor(whole / 60)
  const rest = two(whole % 60)
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`
}
