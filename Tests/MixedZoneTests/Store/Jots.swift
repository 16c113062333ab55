import GRDB
import Support

@testable import MixedZone

extension Module {
    /// A table of notes, and commands that do what no command of the project should.
    static let jots = Module(
        name: "jots",
        migrations: [
            Migration(
                "0001 jots",
                sql: """
                    CREATE TABLE pads (id INTEGER PRIMARY KEY) STRICT;
                    CREATE TABLE jots (
                        id INTEGER PRIMARY KEY,
                        text TEXT NOT NULL UNIQUE,
                        pad INTEGER REFERENCES pads (id) DEFERRABLE INITIALLY DEFERRED
                    ) STRICT;
                    CREATE TRIGGER jots_abort BEFORE INSERT ON jots WHEN NEW.text = 'abort'
                    BEGIN SELECT RAISE(ROLLBACK, 'jot.abort'); END;
                    """
            )
        ],
        commands: [
            Jot.self, LongJot.self, Note.self, Erase.self, Pragma.self, ForgetEntry.self, EnterTwice.self,
            EnterTwiceInSilence.self, ChangeInSilence.self, PerformTooEarly.self, JotAndRefuse.self,
            JotAround.self,
            JotForAnyone.self, JotForMembers.self, JotForHosts.self, JotForClock.self, JotForOperators.self,
            JotAtVersionThree.self, JotAroundOnce.self,
        ],
        retention: [:]
    )

    static let jotting: [Module] = [.kernel, .jots]
}

struct JotRefused: Refusal, Equatable {
    let kind = RefusalKind.conflict
    let slug = "jot-refused"
}

func insertJot(_ text: String, pad: Int? = nil, _ db: Database) throws {
    try db.execute(sql: "INSERT INTO jots (text, pad) VALUES (?, ?)", arguments: [text, pad])
}

func jots(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "SELECT text FROM jots ORDER BY id")
}

extension Transaction {
    /// Writes a note, its entry and its topic.
    func jot(_ text: String, pad: Int? = nil) throws {
        try insertJot(text, pad: pad, db)
        try record(Subject("jot", text))
        touch(Topic("jot \(text)"))
    }
}

struct Jot: Command {
    static let name = "jot"
    static let permission = Permission.anyone
    let text: String
    var pad: Int?

    func run(in transaction: Transaction) throws -> String {
        try transaction.jot(text, pad: pad)
        return text
    }
}

/// Writes a note of which the entry tells nothing.
struct Note: Command {
    static let name = "note"
    static let permission = Permission.anyone
    let text: String

    func run(in transaction: Transaction) throws -> Done {
        try insertJot(text, transaction.db)
        try transaction.record(Subject("jot", "noted"))
        return Done()
    }
}

struct LongJot: Command {
    static let name = "long-jot"
    static let permission = Permission.anyone
    static let isLong = true
    let text: String

    func run(in transaction: Transaction) throws -> String {
        try transaction.jot(text)
        return text
    }
}

struct Erase: Command {
    static let name = "erase"
    static let permission = Permission.anyone
    let text: String

    func run(in transaction: Transaction) throws -> Done {
        try transaction.db.execute(sql: "DELETE FROM jots WHERE text = ?", arguments: [text])
        try transaction.record(Subject("jot", "erased"))
        return Done()
    }
}

/// Reads or sets a setting of the writing connection.
struct Pragma: Command {
    static let name = "pragma"
    static let permission = Permission.anyone
    let text: String

    func run(in transaction: Transaction) throws -> String? {
        transaction.nothingChanged()
        return try String.fetchOne(transaction.db, sql: "PRAGMA \(text)")
    }
}
