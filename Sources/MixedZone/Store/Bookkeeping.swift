public import GRDB

/// A record that the kernel keeps outside the journal: codes, sessions, rate counters, delivery attempts, job runs
/// and what follows an erasure, and nothing else.
///
/// The protocol's conformances are that closed list, and a test holds it so.
public protocol Bookkeeping: Sendable {
    associatedtype Output: Sendable
    func write(_ db: Database, at now: Instant) throws -> Output
}
