import GRDB
import Support
import Testing

@testable import MixedZone

@Suite struct `A journal of nine entries` {
    struct Tampering: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let verdict: JournalVerdict

        init(_ description: String, _ verdict: JournalVerdict, _ sql: String) {
            testDescription = description
            self.sql = sql
            self.verdict = verdict
        }
    }

    static let tamperings = [
        Tampering(
            "a word of the text",
            .tampered(sequence: 4),
            "UPDATE journal SET entry = replace(entry, 'jot 4', 'jot 5') WHERE sequence = 4"
        ),
        Tampering(
            "one space more, which means the same",
            .tampered(sequence: 4),
            "UPDATE journal SET entry = entry || ' ' WHERE sequence = 4"
        ),
        Tampering(
            "the text with keys in another order",
            .tampered(sequence: 9),
            """
            UPDATE journal SET entry = replace(entry, '"public":0,"facts":{}', '"facts":{},"public":0')
            WHERE sequence = 9
            """
        ),
        Tampering(
            "the salt",
            .tampered(sequence: 4),
            "UPDATE journal SET salt = randomblob(32) WHERE sequence = 4"
        ),
        Tampering(
            "the digest",
            .tampered(sequence: 4),
            "UPDATE journal SET digest = randomblob(32) WHERE sequence = 4"
        ),
        Tampering(
            "the hash",
            .broken(sequence: 4),
            "UPDATE journal SET hash = randomblob(32) WHERE sequence = 4"
        ),
        Tampering("the first removed", .missing(sequence: 1), "DELETE FROM journal WHERE sequence = 1"),
        Tampering("a middle one removed", .missing(sequence: 5), "DELETE FROM journal WHERE sequence = 5"),
        Tampering("the last removed", .missing(sequence: 9), "DELETE FROM journal WHERE sequence = 9"),
        Tampering("the last three removed", .missing(sequence: 7), "DELETE FROM journal WHERE sequence > 6"),
        Tampering("all removed", .missing(sequence: 1), "DELETE FROM journal"),
        Tampering(
            "one removed and the rest moved up",
            .broken(sequence: 5),
            """
            DELETE FROM journal WHERE sequence = 5;
            UPDATE journal SET sequence = sequence - 1 WHERE sequence > 5
            """
        ),
        Tampering(
            "two swapped with all they have",
            .broken(sequence: 3),
            """
            UPDATE journal SET sequence = -3 WHERE sequence = 3;
            UPDATE journal SET sequence = 3 WHERE sequence = 6;
            UPDATE journal SET sequence = 6 WHERE sequence = -3
            """
        ),
        Tampering(
            "two texts swapped",
            .tampered(sequence: 3),
            """
            UPDATE journal SET entry = (SELECT entry FROM kept WHERE kept.sequence = 9 - journal.sequence)
            WHERE sequence IN (3, 6)
            """
        ),
        Tampering(
            "two swapped, each with the other's hash",
            .broken(sequence: 3),
            """
            UPDATE journal SET (entry, salt, digest) =
                (SELECT entry, salt, digest FROM kept WHERE kept.sequence = 9 - journal.sequence)
            WHERE sequence IN (3, 6)
            """
        ),
        Tampering(
            "a copy inserted",
            .broken(sequence: 5),
            """
            UPDATE journal SET sequence = -sequence WHERE sequence > 4;
            UPDATE journal SET sequence = 1 - sequence WHERE sequence < 0;
            INSERT INTO journal (sequence, entry, salt, digest, hash)
            SELECT 5, entry, salt, digest, hash FROM journal WHERE sequence = 2
            """
        ),
        Tampering(
            "a copy added at the end",
            .broken(sequence: 10),
            """
            INSERT INTO journal (sequence, entry, salt, digest, hash)
            SELECT 10, entry, salt, digest, hash FROM journal WHERE sequence = 9
            """
        ),
        Tampering(
            "a copy put before the first",
            .missing(sequence: 1),
            """
            INSERT INTO journal (sequence, entry, salt, digest, hash)
            SELECT 0, entry, salt, digest, hash FROM journal WHERE sequence = 1
            """
        ),
    ]

    @Test(arguments: tamperings)
    func `shows what was done to it`(tampering: Tampering) async throws {
        let zone = try await journal(of: 9)
        let intruder = try Intruder(#require(zone.store.path))
        #expect(try intruder.read(VerifyJournal.run).isWhole(entries: 9))
        try intruder.execute(
            """
            CREATE TABLE kept AS SELECT sequence, entry, salt, digest FROM journal;
            DROP TRIGGER journal_is_kept;
            DROP TRIGGER journal_is_fixed;
            """
        )
        try intruder.execute(tampering.sql)
        #expect(try intruder.read(VerifyJournal.run) == tampering.verdict)
        #expect(try await zone.store.read(VerifyJournal.run) == tampering.verdict)
    }

    @Test(arguments: [
        "DELETE FROM journal WHERE sequence = 9", "UPDATE journal SET entry = '{}' WHERE sequence = 9",
        "UPDATE journal SET hash = zeroblob(32)", "UPDATE journal SET sequence = 12 WHERE sequence = 9",
        "DELETE FROM journal",
    ])
    func `refuses every change while its triggers stand`(sql: String) async throws {
        let zone = try await journal(of: 9)
        let intruder = try Intruder(#require(zone.store.path))
        let error = #expect(throws: DatabaseError.self) { try intruder.execute(sql) }
        #expect(error?.brokenRule == "journal.append-only")
        #expect(try intruder.read(VerifyJournal.run).isWhole(entries: 9))
    }

    @Test func `tells the same head as long as nothing is added`() async throws {
        let zone = try await journal(of: 9)
        let verdict = try await zone.store.read(VerifyJournal.run)
        #expect(try await zone.store.read(VerifyJournal.run) == verdict)
        _ = try await zone.store.perform(Jot(text: "tenth"), as: .visitor)
        #expect(try await zone.store.read(VerifyJournal.run) != verdict)
    }

    @Test func `goes on after the file was closed and opened`() async throws {
        let zone = try await journal(of: 9)
        let folder = try #require(zone.folder)
        try zone.store.close()
        let again = try TestStore.onDisk(modules: Module.jotting, folder: folder)
        _ = try await again.store.perform(Jot(text: "tenth"), as: .visitor)
        #expect(try await again.store.read(VerifyJournal.run).isWhole(entries: 10))
    }

    private func journal(of count: Int) async throws -> TestStore {
        let zone = try TestStore.onDisk(modules: Module.jotting)
        for number in 1...count { _ = try await zone.store.perform(Jot(text: "jot \(number)"), as: .visitor) }
        return zone
    }
}
