/** Starts a headless Chromium: the one that is named, the system's, or the one that comes as an npm package. */
import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Nothing is asked of the network, and a container runs as root. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where it is; other programs that drive a Chromium ask for it as well. */
export const executablePath = async (): Promise<string> => {
  const named = process.env.CHROMIUM_PATH
  if (named !== undefined) return named
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : sparticuz.executablePath()
}

const advice = 'No Chromium could be started. Install one (Debian: chromium) or name it in CHROMIUM_PATH.'

/** Throws where no browser starts: a test that cannot run has failed. */
export const startBrowser = async (): Promise<Browser> => {
  try {
    return await chromium.launch({ executablePath: await executablePath(), args, headless: true })
  } catch (cause) {
    throw new Error(advice, { cause })
  }
}
