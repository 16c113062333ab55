import Metrics
import Synchronization

/// How values are spread, in steps that tell a fast page from a slow one.
final class HistogramSeries: TimerHandler, RecorderHandler, MetricSeries {
    static let type = "histogram"
    /// Upper ends of the steps: seconds for timers.
    static let steps = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private struct Tally {
        var counts = [Int](repeating: 0, count: HistogramSeries.steps.count)
        var total = 0
        var sum = 0.0
    }

    private let tally = Mutex(Tally())

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        tally.withLock { tally in
            tally.total += 1
            tally.sum += value
            if let step = Self.steps.firstIndex(where: { value <= $0 }) { tally.counts[step] += 1 }
        }
    }

    func lines(_ name: MetricName) -> [String] {
        let tally = tally.withLock { $0 }
        var lines: [String] = []
        var sofar = 0
        for (step, count) in zip(Self.steps, tally.counts) {
            sofar += count
            lines.append(name.line(String(sofar), suffix: "_bucket", extra: "le=\"\(step)\""))
        }
        lines.append(name.line(String(tally.total), suffix: "_bucket", extra: "le=\"+Inf\""))
        lines.append(name.line(String(tally.sum), suffix: "_sum"))
        lines.append(name.line(String(tally.total), suffix: "_count"))
        return lines
    }
}
