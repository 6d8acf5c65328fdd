/** Finds the item that the cursor stands in, where several stand in one line. */
import type { Word } from '../spot.js'

/** The item of a line such as `老年人、农民工`. */
export const itemOf = ({ start, end, text, prefix }: Word): Word => {
  const before = /^[\s\S]*[、，,；;]\s*/.exec(prefix)?.[0].length ?? 0
  const rest = text.slice(prefix.length)
  const behind = rest.search(/[、，,；;]/)
  return {
    start: start + before,
    end: behind < 0 ? end : start + prefix.length + behind,
    text: text.slice(before),
    prefix: prefix.slice(before),
  }
}
