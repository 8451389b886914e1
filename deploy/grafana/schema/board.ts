/*
 * The part of @grafana/schema from which `write` makes the JSON Schema of the boards.
 * The directory `panels` holds the types of the panels, each with its own names for Options and FieldConfig.
 */
import * as raw from './node_modules/@grafana/schema/dist/types/raw/dashboard/x/types.gen';
import * as timeseries from './panels/timeseries';
import * as stat from './panels/stat';
import * as bargauge from './panels/bargauge';
import * as gauge from './panels/gauge';
import * as table from './panels/table';
import * as barchart from './panels/barchart';
import * as statetimeline from './panels/statetimeline';

/** A query to Prometheus: not in the package any more, so written by hand. */
export interface PrometheusTarget {
  refId: string;
  expr: string;
  datasource?: raw.DataSourceRef;
  legendFormat?: string;
  instant?: boolean;
  range?: boolean;
  exemplar?: boolean;
  format?: 'time_series' | 'table' | 'heatmap';
  interval?: string;
  editorMode?: 'code' | 'builder';
  hide?: boolean;
  useBackend?: boolean;
  disableTextWrap?: boolean;
  fullMetaSearch?: boolean;
  includeNullMetadata?: boolean;
}
type Config<F> = Omit<raw.FieldConfigSource, 'defaults'> & { defaults: Omit<raw.FieldConfig, 'custom'> & { custom?: F } };
type PanelOf<T extends string, O, F> = Omit<raw.Panel, 'type' | 'options' | 'fieldConfig' | 'targets'> & {
  type: T; options: O; fieldConfig: Config<F>; targets: PrometheusTarget[];
};
export type TimeSeriesPanel = PanelOf<'timeseries', timeseries.timeseriesOptions, timeseries.timeseriesFieldConfig>;
export type StatPanel = PanelOf<'stat', stat.statOptions, Record<string, never>>;
export type BarGaugePanel = PanelOf<'bargauge', bargauge.bargaugeOptions, Record<string, never>>;
export type GaugePanel = PanelOf<'gauge', gauge.gaugeOptions, Record<string, never>>;
export type TablePanel = PanelOf<'table', table.tableOptions, table.tableFieldConfig>;
export type BarChartPanel = PanelOf<'barchart', barchart.barchartOptions, barchart.barchartFieldConfig>;
export type StateTimelinePanel = PanelOf<'state-timeline', statetimeline.statetimelineOptions, statetimeline.statetimelineFieldConfig>;

export type DataPanel = TimeSeriesPanel | StatPanel | BarGaugePanel | GaugePanel | TablePanel | BarChartPanel | StateTimelinePanel;
export type Row = Omit<raw.RowPanel, 'panels'> & { panels: DataPanel[] };

export type AnyPanel = TimeSeriesPanel | StatPanel | BarGaugePanel | GaugePanel | TablePanel | BarChartPanel | StateTimelinePanel | Row;
/** Grafana writes the definition of a query variable once more as text. */
export type Variable = raw.VariableModel & { definition?: string };
export type Dashboard = Omit<raw.Dashboard, 'panels' | 'templating'> & {
  panels: AnyPanel[];
  templating: { list: Variable[] };
};
