import { codeParts, escapeHtml } from '../escape.js'

/** HTML that is known to be well-formed and escaped. Only this file makes one. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Child = Markup | string | number | readonly Child[] | null | undefined | false

function render(child: Child): string {
  if (child === null || child === undefined || child === false) return ''
  if (child instanceof Markup) return child.text
  if (typeof child === 'string' || typeof child === 'number') return escapeHtml(String(child))
  return child.map(render).join('')
}

/** Template of HTML: everything put into it is escaped, unless it is Markup itself. Attributes go in quotes. */
export function html(parts: TemplateStringsArray, ...children: Child[]): Markup {
  let text = parts[0] ?? ''
  children.forEach((child, i) => (text += render(child) + (parts[i + 1] ?? '')))
  return new Markup(text)
}

/** A sentence of ours: what stands between backticks is code. */
export function words(text: string): Markup[] {
  return codeParts(text).map((part) => (part.code ? html`<code>${part.text}</code>` : html`${part.text}`))
}

/** Text of ours that is HTML already: the style sheet, the script, JSON made safe by scriptJson. */
export function trusted(text: string): Markup {
  return new Markup(text)
}
