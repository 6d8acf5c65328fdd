/** Makes an element of the page. */

export const make = <K extends keyof HTMLElementTagNameMap>(
  tagName: K,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tagName)
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] as string)
  element.append(...children)
  return element
}

/** A button that does one thing. */
export const makeButton = (label: string, className: string, act: () => void): HTMLButtonElement => {
  const button = make('button', { type: 'button', class: className }, [label])
  button.addEventListener('click', act)
  return button
}

/** Puts these in the place of all that an element holds; browsers of 2019 have no `replaceChildren`. */
export const fill = (element: Element, children: readonly (Node | string)[]): void => {
  element.textContent = ''
  element.append(...children)
}
