/** Feed → JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { Feed, FeedItem } from './feed-of.js'

/** Where the feed stands under its base. */
export const JSON_FEED_FILE = 'feed.json'

const itemOf = (item: FeedItem) => {
  const { id, title, summary, updated, author, language, rights, licence, tags, page, bundle } = item
  const url = page ?? bundle
  return {
    id,
    ...(url !== undefined && { url }),
    title,
    content_text: summary,
    date_published: updated,
    ...(author !== undefined && { authors: [{ name: author }] }),
    ...(tags.length > 0 && { tags }),
    language,
    ...(bundle !== undefined && { attachments: [{ url: bundle, mime_type: 'application/zip' }] }),
    // Extensions begin with an underscore.
    _kebao: { license: rights, ...(licence !== undefined && { license_url: licence }) },
  }
}

/**
 * The feed as JSON Feed 1.1. What it has no name for, the licence, stands in the extension `_kebao`.
 *
 * @example
 * files.set('feed.json', jsonFeedOf(feed))
 */
export const jsonFeedOf = ({ title, author, base, language, items }: Feed): string => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: base,
    feed_url: new URL(JSON_FEED_FILE, base).href,
    authors: [{ name: author }],
    language,
    items: items.map(itemOf),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
