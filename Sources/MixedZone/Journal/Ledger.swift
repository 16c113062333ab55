internal import Foundation
internal import GRDB

/// Where the journal stands: the last sequence, its hash, its instant.
struct JournalHead: Sendable {
    let sequence: Int
    let hash: Data
    let at: Instant

    static func load(_ db: Database) throws -> JournalHead {
        let row = try Row.fetchOne(
            db,
            sql: "SELECT sequence, hash, at FROM journal ORDER BY sequence DESC LIMIT 1"
        )
        guard let row else {
            return JournalHead(sequence: 0, hash: HashChain.beginning, at: Instant(seconds: 0))
        }
        return JournalHead(sequence: row[0], hash: row[1], at: row[2])
    }
}

/// An entry before it has a place in the chain.
struct EntryDraft {
    let at: Instant
    let actor: Actor
    let capacity: Role?
    let command: String
    let subject: Subject
    let cause: Int?
    let isPublic: Bool
}

/// Appends the entries of one group, and gathers what the group changed.
final class Ledger {
    let start: JournalHead
    private(set) var head: JournalHead
    var topics: [Topic] = []

    init(start: JournalHead) {
        self.start = start
        head = start
    }

    struct Mark {
        let head: JournalHead
        let topics: Int
    }

    var mark: Mark { Mark(head: head, topics: topics.count) }

    func undo(to mark: Mark) {
        head = mark.head
        topics.removeLast(topics.count - mark.topics)
    }

    /// Runs the work in a savepoint.
    ///
    /// What it throws is thrown on, and its rows, entries and topics are undone, unless the disk failed: then the
    /// whole transaction is lost.
    func undoingOnError<T>(_ db: Database, _ work: () throws -> T) throws -> T {
        let before = mark
        try db.cachedStatement(sql: "SAVEPOINT command").execute()
        do {
            let result = try work()
            try db.cachedStatement(sql: "RELEASE command").execute()
            return result
        } catch {
            guard db.isInsideTransaction, !StorageFailure.isOne(error) else { throw error }
            try db.cachedStatement(sql: "ROLLBACK TO command").execute()
            try db.cachedStatement(sql: "RELEASE command").execute()
            undo(to: before)
            throw error
        }
    }

    func append(_ draft: EntryDraft, _ facts: some Facts, _ db: Database) throws -> Int {
        let sequence = head.sequence + 1
        let bytes = Data(try draft.json(facts).utf8)
        var generator = SystemRandomNumberGenerator()
        var salt = Data(capacity: 32)
        for _ in 0..<4 { withUnsafeBytes(of: generator.next()) { salt.append(contentsOf: $0) } }
        let digest = HashChain.digest(salt: salt, bytes: bytes)
        let hash = HashChain.hash(previous: head.hash, sequence: sequence, digest: digest)
        try db.cachedStatement(
            sql: "INSERT INTO journal (sequence, entry, salt, digest, hash) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [sequence, String(decoding: bytes, as: UTF8.self), salt, digest, hash])
        head = JournalHead(sequence: sequence, hash: hash, at: draft.at)
        return sequence
    }
}

extension EntryDraft {
    /// The exact text that is stored and digested; never encoded again.
    func json(_ facts: some Facts) throws -> String {
        var json = "{\"at\":\(at.seconds),\"actor\":\(jsonText(actor.pseudonym))"
        if let capacity { json += ",\"capacity\":\(jsonText(capacity.rawValue))" }
        json += ",\"command\":\(jsonText(command)),\"subject\":\(jsonText(subject.text))"
        if let cause { json += ",\"cause\":\(cause)" }
        json += ",\"public\":\(isPublic ? 1 : 0),\"facts\":\(try FactsEncoder.encode(facts))}"
        return json
    }
}

extension Actor {
    /// How the journal names an actor: a member by identifier alone.
    var pseudonym: String {
        switch self {
        case .member(let id): "member:\(id)"
        case .visitor: "visitor"
        case .atCommandLine: "command-line"
        case .clock: "clock"
        }
    }
}
