/** Does what a learner does with a question. */
import type { FrameLocator, Locator, Page } from 'playwright-core'

export const question = (where: FrameLocator | Page, id: string): Locator =>
  where.locator(`[data-question-id="${id}"]`)

/** Labels, `true` or `false`, the texts of gaps, or one text; then the button. */
export const answer = async (
  where: FrameLocator | Page,
  id: string,
  response: readonly string[],
): Promise<void> => {
  const section = question(where, id)
  const essay = section.locator('textarea')
  const gaps = section.locator('input[type=text]')
  if ((await essay.count()) > 0) await essay.fill(response[0] ?? '')
  else if ((await gaps.count()) > 0) {
    for (const [at, text] of response.entries()) await gaps.nth(at).fill(text)
  } else {
    for (const value of response) await section.locator(`input[value="${value}"]`).check({ force: true })
  }
  await section.locator('.kb-check').click()
}

/** What is chosen or written in a question now. */
export const written = async (where: FrameLocator | Page, id: string): Promise<readonly string[]> =>
  question(where, id)
    .locator('input:checked, input[type=text], textarea')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
