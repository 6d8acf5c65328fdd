/** The media that a page needs, those of its keys among them. */
import { mediaIn } from '../html/media-in.js'
import type { Page } from './edition.js'

export const mediaOf = ({ media, items }: Page): readonly string[] => [
  ...media,
  ...items.flatMap(({ model, rubric, explanation }) =>
    [model, rubric, explanation].flatMap((rich) => (rich === undefined ? [] : mediaIn(rich.content))),
  ),
]
