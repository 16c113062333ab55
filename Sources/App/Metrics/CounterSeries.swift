import Metrics
import Synchronization

/// A number that only rises.
final class CounterSeries: CounterHandler, MetricSeries {
    static let type = "counter"
    private let count = Atomic<Int64>(0)

    func increment(by amount: Int64) {
        count.wrappingAdd(amount, ordering: .relaxed)
    }

    func reset() {
        count.store(0, ordering: .relaxed)
    }

    func lines(_ name: MetricName) -> [String] {
        [name.line(String(count.load(ordering: .relaxed)))]
    }
}
