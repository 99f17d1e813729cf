import { renderBazel } from './bazel.js'
import { renderCargo } from './cargo.js'
import { renderDotnet } from './dotnet.js'
import { renderGo } from './go.js'
import { renderGradle } from './gradle.js'
import { renderJest } from './jest.js'
import { renderMaven } from './maven.js'
import { renderJson, renderLines } from './plain.js'
import { renderPytest } from './pytest.js'
import type { Rendered, Renderer, SelectedTest, SelectFormat, Surroundings } from './types.js'

const RENDERERS: Record<SelectFormat, Renderer> = {
  pytest: renderPytest,
  jest: renderJest,
  go: renderGo,
  maven: renderMaven,
  gradle: renderGradle,
  bazel: renderBazel,
  dotnet: renderDotnet,
  cargo: renderCargo,
  lines: renderLines,
  json: renderJson
}

/** A selection in the words of a runner. Where a test cannot be named, more runs, never less. */
export function render(format: SelectFormat, tests: readonly SelectedTest[], around: Surroundings): Rendered {
  return RENDERERS[format](tests, around)
}

/** Every test there is, whether anybody knows it or not. `lines` and `json` can only list those that are known. */
export function renderEverything(
  format: SelectFormat,
  known: readonly SelectedTest[],
  around: Surroundings
): Rendered {
  const listed = format === 'lines' || format === 'json'
  return { ...render(format, listed ? known : [], around), everything: true }
}
