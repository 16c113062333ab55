internal import GRDB
public import MixedZone

/// What holds one story together: from the first idea through teams, seats, versions, votes and milestones to a
/// measurement.
public enum Thread {
    /// Begins a thread; the identifier says nothing about what it is of.
    static func begin(in transaction: Transaction) throws -> ThreadID {
        let id = ThreadID.random(at: transaction.now)
        try transaction.db.cachedStatement(sql: "INSERT INTO threads (id, began_at) VALUES (?, ?)")
            .execute(arguments: [id, transaction.now])
        return id
    }

    /// The pages that show it.
    public static func topic(_ id: ThreadID) -> Topic { Topic("thread/\(id)") }
}

public typealias ThreadID = ID<ThreadTag>

/// Tells the identifiers of threads from others.
public enum ThreadTag {}
