public import GRDB

/// A command of the clock alone: it does what is due, a batch at a time.
public protocol ClockBatch: Command where Output == Int {
    /// At most this many at once; `run(in:)` returns how many there were.
    static var batch: Int { get }
    /// When there is something to do; nil for never.
    static func nextDue(_ db: Database) throws -> Instant?
    init()
}

extension ClockBatch {
    public static var permission: Permission { .clock }
    public static var isLong: Bool { true }
}

extension Store {
    /// Sends the command until nothing of its kind is due any more.
    ///
    /// Throws what the command throws; what was done before that stays done.
    public func catchUp<Batch: ClockBatch>(_: Batch.Type) async throws {
        while try await perform(Batch(), as: .clock) == Batch.batch {}
    }
}
