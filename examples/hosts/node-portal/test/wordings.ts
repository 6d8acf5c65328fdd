/** What the form of a quiz says of the questions in it, to be sent in with the answers. */
export const wordings = async (page: Response): Promise<Record<string, string>> =>
  Object.fromEntries(
    Array.from(
      (await page.text()).matchAll(/name="([^"]+~wording)" value="([0-9a-f]+)"/g),
      ([, name = '', value = '']) => [name, value],
    ),
  )
