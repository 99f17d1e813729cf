import { METRICS } from './metrics.js'
import { familyName } from './openmetrics.js'

const UNITS = { percent: 'percent', bits: 'none', seconds: 's', dollars: 'currencyUSD', '': 'none' } as const
const WIDTH = 12
const HEIGHT = 8

/**
 * A Grafana dashboard of all metrics (grafana.com/docs, "Dashboard JSON model" and "Export and import"): `__inputs` makes
 * Grafana ask for the Prometheus data source, and the fixed `uid` makes a second import replace the first.
 */
export function grafanaDashboard(): Record<string, unknown> {
  const datasource = { type: 'prometheus', uid: '${DS_PROMETHEUS}' }
  return {
    __inputs: [
      {
        name: 'DS_PROMETHEUS',
        label: 'Prometheus',
        description: '',
        type: 'datasource',
        pluginId: 'prometheus',
        pluginName: 'Prometheus'
      }
    ],
    __requires: [
      { type: 'datasource', id: 'prometheus', name: 'Prometheus', version: '1.0.0' },
      { type: 'panel', id: 'timeseries', name: 'Time series', version: '' }
    ],
    id: null,
    uid: 'provenance-gates',
    title: 'Provenance gates',
    tags: ['provenance-gates'],
    editable: true,
    schemaVersion: 39,
    version: 1,
    timezone: '',
    refresh: '',
    time: { from: 'now-90d', to: 'now' },
    templating: { list: [] },
    annotations: { list: [] },
    panels: METRICS.map(({ name, unit, help }, i) => ({
      id: i + 1,
      type: 'timeseries',
      title: name,
      description: help,
      datasource,
      gridPos: { x: (i % 2) * WIDTH, y: Math.floor(i / 2) * HEIGHT, w: WIDTH, h: HEIGHT },
      fieldConfig: { defaults: { unit: UNITS[unit], custom: { spanNulls: true } }, overrides: [] },
      options: {
        legend: { displayMode: 'list', placement: 'bottom', showLegend: true },
        tooltip: { mode: 'single', sort: 'none' }
      },
      targets: [{ refId: 'A', datasource, expr: familyName(name, unit), legendFormat: '{{repository}}' }]
    }))
  }
}
