/**
 * A piece of evidence as a gate sees it. There is no fourth state: what is missing or broken never turns into a
 * number. `configured` says that somebody asked for it by name, so that its absence is a failure.
 */
export type Evidence<T> =
  | { state: 'found'; value: T; source: string; configured: boolean }
  | { state: 'absent'; looked_for: string; configured: boolean; remedy?: string }
  | { state: 'unreadable'; source: string; reason: string; remedy: string; configured: boolean }
