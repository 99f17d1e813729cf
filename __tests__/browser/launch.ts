import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const DEBIAN = '/usr/bin/chromium'

/** A Chromium: the one of CHROME_PATH, else Debian's, else the one that npm brought, unpacked at first use. */
async function executable(): Promise<string> {
  const given = process.env['CHROME_PATH']
  if (given !== undefined && given !== '') return given
  if (existsSync(DEBIAN)) return DEBIAN
  const packed = await import('@sparticuz/chromium')
  return packed.default.executablePath()
}

/** Headless; without its sandbox, which containers and root do not allow. The pages are our own. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), headless: true, args: ['--no-sandbox'] })
}
