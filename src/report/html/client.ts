/**
 * The only script of the report: sorts, filters and pages the ranking. It makes text nodes and never HTML, asks
 * for nothing, and is allowed to run by the hash of exactly these characters.
 */
export const CLIENT_SCRIPT = `'use strict';
(() => {
  const data = document.getElementById('ranking-data')
  const box = document.getElementById('ranking')
  if (!data || !box) return
  const { page, long, columns, rows } = JSON.parse(data.textContent)
  const text = rows.map((r) => r.filter((c) => typeof c === 'string').join('\\n').toLowerCase())
  const head = [...box.querySelectorAll('thead th')]
  const body = box.querySelector('tbody')
  const status = document.getElementById('ranking-status')
  const filter = document.getElementById('ranking-filter')
  const previous = document.getElementById('ranking-previous')
  const next = document.getElementById('ranking-next')
  const collator = new Intl.Collator('en', { numeric: true })
  const group = (n) => n.toLocaleString('en-US')
  let order = rows.map((_, i) => i)
  let start = 0
  let sorted = 0
  let up = true

  const cell = (value, column) => {
    const td = document.createElement('td')
    if (column.digits !== undefined) {
      td.className = 'number'
      td.textContent = typeof value === 'number' ? value.toFixed(column.digits) : '-'
    } else if (column.code) {
      td.className = value.length > long ? 'code long' : 'code'
      td.appendChild(document.createElement('code')).textContent = value
    } else {
      td.className = 'words'
      td.textContent = value
    }
    return td
  }

  const show = () => {
    const end = Math.min(start + page, order.length)
    const lines = []
    for (let i = start; i < end; i++) {
      const tr = document.createElement('tr')
      columns.forEach((column, c) => tr.appendChild(cell(rows[order[i]][c], column)))
      lines.push(tr)
    }
    body.replaceChildren(...lines)
    previous.setAttribute('aria-disabled', String(start === 0))
    next.setAttribute('aria-disabled', String(end >= order.length))
    const of = order.length === rows.length ? '' : ', filtered from ' + group(rows.length)
    status.textContent = order.length === 0
      ? 'No test matches the filter' + of
      : 'Rows ' + group(start + 1) + ' to ' + group(end) + ' of ' + group(order.length) + of
  }

  // Values that were not measured stay last whichever way the column is sorted.
  const compare = (a, b) => {
    const x = rows[a][sorted]
    const y = rows[b][sorted]
    if (x === null || y === null) return (x === null) - (y === null) || a - b
    const by = typeof x === 'number' ? x - y : collator.compare(x, y)
    return (up ? by : -by) || a - b
  }

  const arrange = () => {
    const wanted = filter.value.trim().toLowerCase()
    order = []
    for (let i = 0; i < rows.length; i++) if (wanted === '' || text[i].includes(wanted)) order.push(i)
    order.sort(compare)
    start = 0
    show()
  }

  head.forEach((th, i) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = th.textContent
    th.replaceChildren(button)
    button.addEventListener('click', () => {
      // Numbers are most wanted from the top, names and ranks from the start.
      up = sorted === i ? !up : i === 0 || columns[i].digits === undefined
      sorted = i
      head.forEach((h) => h.removeAttribute('aria-sort'))
      th.setAttribute('aria-sort', up ? 'ascending' : 'descending')
      arrange()
    })
  })
  head[0].setAttribute('aria-sort', 'ascending')
  filter.addEventListener('input', arrange)
  previous.addEventListener('click', () => {
    if (start > 0) { start -= page; show() }
  })
  next.addEventListener('click', () => {
    if (start + page < order.length) { start += page; show() }
  })
  box.querySelector('.controls').hidden = false
  document.getElementById('ranking-still').hidden = true
  show()
})()
`
