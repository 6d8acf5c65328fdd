/** A person without a mouse. */
import type { Locator, Page } from 'playwright-core'

const MANY = 120

/** Tabs until something has the focus, and shows it. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor()
  for (let presses = 0; presses < MANY; presses += 1) {
    const state = await target.evaluate((element) =>
      element === document.activeElement ? getComputedStyle(element).outlineStyle : undefined,
    )
    if (state === 'none') throw new Error(`the focus cannot be seen on ${target}`)
    if (state !== undefined) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${target}`)
}

/** Presses a link or button, and waits for the page it leads to. */
export const press = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target)
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** Radios are one stop: the arrows go from one to the next. */
export const chooseRadio = async (page: Page, name: string, value: string): Promise<void> => {
  const all = page.locator(`input[name="${name}"]`)
  await tabTo(page, all.first())
  await page.keyboard.press('Space')
  for (let at = 0; at < (await all.count()); at += 1) {
    if (await page.locator(`input[name="${name}"][value="${value}"]`).isChecked()) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`no ${value} in ${name}`)
}

export const tick = async (page: Page, name: string, value: string): Promise<void> => {
  await tabTo(page, page.locator(`input[name="${name}"][value="${value}"]`))
  await page.keyboard.press('Space')
}

export const write = async (page: Page, name: string, text: string): Promise<void> => {
  await tabTo(page, page.locator(`[name="${name}"]`))
  await page.keyboard.insertText(text)
}
