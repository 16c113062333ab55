import Metrics
import Synchronization

/// Holds everything that is measured and writes it in the text format of Prometheus.
///
/// The server hands one to `MetricsSystem`; tests make their own.
final class PrometheusRegistry: MetricsFactory, Sendable {
    /// A number that is looked up when somebody asks.
    struct Sample: Sendable {
        let name: String
        let dimensions: [(String, String)]
        let value: Double

        init(_ name: String, _ dimensions: [(String, String)] = [], _ value: Double) {
            self.name = name
            self.dimensions = dimensions
            self.value = value
        }
    }

    typealias Collector = @Sendable () async -> [Sample]

    private struct State {
        var series: [MetricName: any MetricSeries] = [:]
        var collectors: [Collector] = []
    }

    private let state = Mutex(State())

    /// Adds numbers that are looked up when somebody asks.
    func collect(_ collector: @escaping Collector) {
        state.withLock { $0.collectors.append(collector) }
    }

    func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(MetricName(label, dimensions, suffix: "_total")) { CounterSeries() }
    }

    func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(MetricName(label, dimensions)) { GaugeSeries() }
    }

    func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        aggregate
            ? series(MetricName(label, dimensions)) { HistogramSeries() }
            : series(MetricName(label, dimensions)) { GaugeSeries() }
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(MetricName(label, dimensions, suffix: "_seconds")) { HistogramSeries() }
    }

    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}

    /// Everything measured so far, one line a number.
    func text() async -> String {
        let (series, collectors) = state.withLock { ($0.series, $0.collectors) }
        var lines: [String] = []
        var heading = ""
        for (name, series) in series.sorted(by: { $0.key < $1.key }) {
            if name.name != heading { lines.append("# TYPE \(name.name) \(type(of: series).type)") }
            heading = name.name
            lines += series.lines(name)
        }
        for collector in collectors {
            for sample in await collector() {
                let name = MetricName(sample.name, sample.dimensions)
                if name.name != heading { lines.append("# TYPE \(name.name) \(GaugeSeries.type)") }
                heading = name.name
                lines.append(name.line(String(sample.value)))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The series with that name; a new one that counts nowhere when the name is used for another type.
    private func series<Series: MetricSeries>(_ name: MetricName, _ make: () -> Series) -> Series {
        state.withLock { state in
            if let known = state.series[name] { return known as? Series ?? make() }
            let new = make()
            state.series[name] = new
            return new
        }
    }
}
