import Foundation
import GRDB
import MixedZone
import Testing

@Suite struct `An instant` {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0),
        ("2026-11-24T09:00:00+01:00", 1_795_507_200),
        ("2026-11-24t08:00:00z", 1_795_507_200),
        ("2026-11-24T08:00:00.999Z", 1_795_507_200),
        ("1969-12-31T23:59:59Z", -1),
        ("2026-11-23T22:30:00-09:30", 1_795_507_200),
        ("2026-11-24T08:00:00-00:00", 1_795_507_200),
    ])
    func `is read from RFC 3339 with its offset`(text: String, seconds: Int) throws {
        #expect(try instant(text).seconds == seconds)
    }

    @Test(arguments: [
        "", "2026-11-24", "2026-11-24T09:00:00", "2026-11-24 09:00:00Z", "2026-02-30T09:00:00Z",
        "2026-11-24T24:00:00Z", "2026-11-24T09:60:00Z", "2026-06-30T23:59:60Z", "2026-11-24T09:00Z",
        "2026-11-24T09:00:00.Z", "2026-11-24T09:00:00+24:00", "2026-11-24T09:00:00+0100",
        "2026-11-24T09:00:00Z ", "٢٠٢٦-11-24T09:00:00Z", "0001-01-01T00:00:00+01:00",
    ])
    func `is not read from anything else`(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test(arguments: [0, -1, 1_795_507_200, 951_782_400, 4_107_542_399, -62_135_596_800, 253_402_300_799])
    func `survives its text, JSON and SQLite`(seconds: Int) throws {
        let instant = Instant(seconds: seconds)
        #expect(Instant(rfc3339: instant.rfc3339) == instant)
        #expect(instant.rfc3339.count == 20)
        #expect(try String(decoding: JSONEncoder().encode([instant]), as: UTF8.self) == "[\(seconds)]")
        #expect(try JSONDecoder().decode([Instant].self, from: JSONEncoder().encode([instant])) == [instant])
        #expect(Instant.fromDatabaseValue(instant.databaseValue) == instant)
    }

    @Test func `stays in the years that have four digits`() throws {
        #expect(Instant(seconds: Int.max).rfc3339 == "9999-12-31T23:59:59Z")
        #expect(Instant(seconds: Int.min).rfc3339 == "0001-01-01T00:00:00Z")
        #expect(Instant.fromDatabaseValue(Int64.max.databaseValue) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Instant].self, from: Data("[253402300800]".utf8))
        }
    }

    @Test func `is stored as an integer column`() throws {
        let instant = try instant("2026-11-24T09:00:00+01:00")
        let stored = try DatabaseQueue().write { db in
            try db.execute(sql: "CREATE TABLE moments (at INTEGER NOT NULL) STRICT")
            try db.execute(sql: "INSERT INTO moments VALUES (?)", arguments: [instant])
            return try Instant.fetchOne(db, sql: "SELECT at FROM moments")
        }
        #expect(stored == instant)
    }

    @Test func `moves by seconds and is compared by them`() throws {
        let morning = try instant("2026-11-24T09:00:00+01:00")
        #expect(morning + 60 > morning)
        #expect(morning - 60 < morning)
        #expect((morning + 3600) - morning == 3600)
    }

    @Test func `of the system clock is the present`() {
        #expect(abs(Double(Instant.current.seconds) - Date().timeIntervalSince1970) < 5)
    }
}
