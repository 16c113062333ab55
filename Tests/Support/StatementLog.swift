public import GRDB
internal import MixedZone
internal import Synchronization

/// The statements that traced connections carried out.
public final class StatementLog: Sendable {
    private let statements = Mutex<[String]>([])

    public init() {}

    /// Each once, with its values.
    public var all: [String] { statements.withLock { Set($0).sorted() } }

    /// Every time that any was carried out, in order.
    public var carriedOut: [String] { statements.withLock { $0 } }

    /// Notes every statement of the connection from now on, with its values.
    public func trace(_ db: Database) {
        db.trace(options: .statement) { event in
            guard case .statement(let statement) = event else { return }
            self.note(statement.expandedSQL)
        }
    }

    private func note(_ sql: String) {
        let word = sql.trimmingWhitespace.prefix { $0.isLetter }.uppercased()
        guard ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].contains(word) else { return }
        statements.withLock { $0.append(sql) }
    }
}
