import type { Predictions } from '../calibration/types.js'
import { openTable, wrongTable, type Cell, type CellKind, type TableColumn } from '../lib/table.js'
import { Collector } from './collector.js'
import { findColumns } from './columns.js'

const NUMERIC: readonly CellKind[] = ['integer', 'number', 'boolean']

/**
 * Predictions in the columns of a Parquet or Arrow file: a label and a probability, one column a class (`y_prob_0`, ...), or
 * one column that holds a list of class probabilities a row. Read batch by batch.
 * @param path absolute; @param file the name that messages use
 * @throws GateError `evidence` naming the row, `limit`, `io`
 */
export async function predictionsFromTable(
  path: string,
  file: string,
  format: 'parquet' | 'arrow'
): Promise<Predictions> {
  const table = await openTable(path, file, format)
  const names = table.columns.map(({ name }) => name)
  const { label, probabilities } = findColumns(names, file, null)
  const labelColumn = columnAt(table.columns, label, file, NUMERIC)
  const kinds: readonly CellKind[] = probabilities.length === 1 ? [...NUMERIC, 'list'] : NUMERIC
  const columns = probabilities.map((at) => columnAt(table.columns, at, file, kinds))
  const rows = new Collector(file, Math.min(table.rows, 1 << 24))
  for await (const batch of table.batches([labelColumn, ...columns].map(({ name }) => name))) {
    const y = batch.columns.get(labelColumn.name) ?? []
    const p = columns.map(({ name }) => batch.columns.get(name) ?? [])
    for (let i = 0; i < batch.rows; i++)
      addRow(rows, y[i], p.length === 1 ? p[0]?.[i] : p.map((cells) => cells[i]))
  }
  return rows.finish()
}

function columnAt(
  columns: readonly TableColumn[],
  at: number,
  file: string,
  kinds: readonly CellKind[]
): TableColumn {
  const column = columns[at]
  if (column === undefined || !kinds.includes(column.kind)) {
    throw wrongTable(
      file,
      `its column ${column?.name ?? ''} is ${column?.type ?? 'missing'}, not numbers`,
      'write labels and probabilities as integers and floating-point numbers'
    )
  }
  return column
}

type Probability = Cell | undefined | readonly (Cell | undefined)[]

function addRow(rows: Collector, y: Cell | undefined, p: Probability): void {
  const label = numberOf(y)
  if (label === undefined) throw rows.bad(`the label is ${show(y)}, not 0 or 1`)
  if (Array.isArray(p)) {
    rows.addClasses(
      label,
      p.map((cell: Cell | undefined) => numberOf(cell) ?? NaN)
    )
    return
  }
  const probability = numberOf(p)
  if (probability === undefined) throw rows.bad(`the probability is ${show(p)}, not from 0 to 1`)
  rows.add(label, probability)
}

/** Decimals come as text. */
function numberOf(cell: Cell | undefined): number | undefined {
  switch (typeof cell) {
    case 'number':
      return cell
    case 'bigint':
    case 'boolean':
    case 'string':
      return Number(cell)
    default:
      return undefined
  }
}

function show(value: unknown): string {
  return value === null ? 'null' : typeof value
}
