import Metrics
import Synchronization

/// A number that rises and falls.
final class GaugeSeries: MeterHandler, RecorderHandler, MetricSeries {
    static let type = "gauge"
    private let current = Mutex(0.0)

    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { current.withLock { $0 = value } }
    func increment(by amount: Double) { current.withLock { $0 += amount } }
    func decrement(by amount: Double) { current.withLock { $0 -= amount } }
    func record(_ value: Int64) { set(value) }
    func record(_ value: Double) { set(value) }

    func lines(_ name: MetricName) -> [String] {
        [name.line(String(current.withLock { $0 }))]
    }
}
