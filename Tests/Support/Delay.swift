internal import Dispatch

/// Holds up one thread until a test lets it go.
public final class Delay: Sendable {
    private let arrivals: AsyncStream<Never>
    private let arriving: AsyncStream<Never>.Continuation
    private let gate = DispatchSemaphore(value: 0)

    init() {
        (arrivals, arriving) = AsyncStream.makeStream()
    }

    func holdUp() {
        arriving.finish()
        gate.wait()
    }

    /// Returns once somebody is held up.
    public func begun() async {
        for await _ in arrivals {}
    }

    public func end() {
        gate.signal()
    }
}
