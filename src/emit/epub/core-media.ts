/** Which media a book may show as they are. */
import type { MediaType } from '../../model/media-type.js'

/** EPUB 3.3, 3.2: core media types. Of Ogg it is Opus alone, which the ending tells. */
const CORE: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp', 'svg', 'mp3', 'm4a', 'opus'])

/** The media type as the manifest names it. */
export const manifestType = ({ extension, type }: MediaType): string =>
  extension === 'opus' ? 'audio/ogg; codecs=opus' : type

/** Videos and tracks are exempt: any type will do (EPUB 3.3, 3.4). */
export const needsFallback = ({ extension, kind }: MediaType): boolean =>
  (kind === 'image' || kind === 'audio') && !CORE.has(extension)

/** What can be shown in an appendix, if a lesson only leads there. */
export const isShowable = ({ kind, extension }: MediaType): boolean =>
  kind === 'image' || kind === 'audio' || kind === 'video' || extension === 'md' || extension === 'txt'

export const isTrack = ({ extension }: MediaType): boolean => extension === 'vtt'
