import Synchronization

/// Carries a value out of a closure.
final class Box<Value: Sendable>: Sendable {
    private let held = Mutex<Value?>(nil)

    var value: Value? { held.withLock { $0 } }

    func set(_ value: Value) {
        held.withLock { $0 = value }
    }
}
