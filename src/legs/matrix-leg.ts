import type { Verdicts } from './verdicts.js'

/** `0/3`, from the runner; null where there is no matrix, or none that says so. */
export function matrixLeg(text: string | undefined): Verdicts['leg'] {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text ?? '') ?? []
  if (index === undefined || total === undefined || Number(index) >= Number(total)) return null
  return { index: Number(index), total: Number(total) }
}
