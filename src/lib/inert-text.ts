/**
 * Text that others chose, such as a test's name or a program's output, in a form that the runner does not take for
 * a command: `::` at the start of a line (after white space) and `##[` anywhere get an invisible word joiner.
 */
export function inertText(text: string): string {
  return text.replace(/^((?:[^\S\n]|\u0085)*):(?=:)/gm, '$1:\u2060').replaceAll('##[', '#\u2060#[')
}

/**
 * The same for a terminal, and for a step of a workflow that runs the command line: nothing in it moves the cursor,
 * colours, hides or reorders what can be read.
 */
export function plain(text: string): string {
  // Colours are what tools print most, and say nothing here; a progress bar goes back to the start of its line.
  const bare = text.replace(/\u001b\[[0-9;]*m/g, '').replace(/\r\n?/g, '\n')
  const shown = bare.replace(
    /(?![\n\t])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`
  )
  return inertText(shown)
}
