/** Puts the parts together: database, folder of media, store, pages. */
import { join } from 'node:path'
import { createApp } from './app.js'
import { openDatabase } from './database.js'
import { mediaFolder } from './media.js'
import type { Settings } from './settings.js'
import { portalStore } from './store.js'

export const openPortal = async (settings: Settings) => {
  const { db, close } = await openDatabase(settings.database)
  const media = await mediaFolder(join(settings.files, 'media'))
  const incoming = await mediaFolder(join(settings.files, 'incoming'))
  const store = portalStore(db, media)
  const app = createApp({ db, media, incoming, store, settings })
  return { db, store, fetch: app.fetch, close }
}
