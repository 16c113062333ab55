import Foundation
import GRDB
import Testing

@testable import MixedZone

@Suite struct `An identifier` {
    typealias ID = MixedZone.ID<Member>

    @Test func `is a UUID of version 7 in lower case`() {
        for _ in 1...200 {
            let text = ID.random(at: Instant(seconds: 1_795_507_200)).description
            #expect(
                text.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
                    != nil
            )
            #expect(UUID(uuidString: text) != nil)
        }
    }

    @Test func `carries its instant in its first twelve digits`() throws {
        let digits = ID.random(at: Instant(seconds: 1_795_507_200)).description.replacing("-", with: "")
            .prefix(12)
        #expect(try #require(Int(digits, radix: 16)) / 1000 == 1_795_507_200)
    }

    @Test(arguments: [0, 1, 1_795_507_200, 4_102_444_800, 253_402_300_798])
    func `is ordered by its instant, as text too`(seconds: Int) {
        for _ in 1...50 {
            let earlier = ID.random(at: Instant(seconds: seconds))
            let later = ID.random(at: Instant(seconds: seconds + 1))
            #expect(earlier.description < later.description)
        }
    }

    @Test func `comes after one that was made before it in the same second`() {
        let instant = Instant(seconds: 1_795_507_200)
        let inOrder = (1...20).count { _ in
            let earlier = ID.random(at: instant)
            Thread.sleep(forTimeInterval: 0.001)
            return earlier.description < ID.random(at: instant).description
        }
        // Once at most the clock began its next second in between.
        #expect(inOrder >= 19)
    }

    @Test func `before 1970 is one of its beginning`() {
        #expect(ID.random(at: Instant(seconds: -1)).description.hasPrefix("00000000-0"))
    }

    @Test func `is never the same twice`() {
        let instant = Instant(seconds: 1_795_507_200)
        #expect(Set((1...20_000).map { _ in ID.random(at: instant) }).count == 20_000)
    }

    @Test func `survives its text, JSON and SQLite`() throws {
        for _ in 1...100 {
            let id = ID.random(at: Instant(seconds: Int.random(in: 0..<4_000_000_000)))
            #expect(ID(id.description) == id)
            #expect(try JSONEncoder().encode([id]) == Data("[\"\(id)\"]".utf8))
            #expect(try JSONDecoder().decode([ID].self, from: JSONEncoder().encode([id])) == [id])
            #expect(ID.fromDatabaseValue(id.databaseValue) == id)
        }
    }

    static let bad = [
        "", "0192f5a0", "0192F5A0-0000-7000-8000-000000000001", "0192f5a000007000800000000000000001",
        "0192f5a0-0000-7000-8000-00000000000", "0192f5a0-0000-7000-8000-0000000000012",
        "0192f5a0-0000-7000-8000-00000000000g", "0192f5a0-0000-7000-8000-00000000000 ",
        "{192f5a0-0000-7000-8000-000000000001}", "0192f5a0_0000_7000_8000_000000000001",
        "0192f5a00-000-7000-8000-000000000001", "0192f5a0-0000-7000-8000-00000000000é",
        "--------0000-7000-8000-000000000001-", "0192f5a0-0000-7000-8000-0000000000٠",
        "' OR 1=1 -- 0192f5a0-0000-7000-80000",
    ]

    @Test(arguments: bad)
    func `is not read from anything else`(text: String) {
        #expect(ID(text) == nil)
        #expect(ID.fromDatabaseValue(text.databaseValue) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([ID].self, from: JSONEncoder().encode([text]))
        }
    }

    @Test func `is not read from null, a number or bytes`() {
        #expect(ID.fromDatabaseValue(.null) == nil)
        #expect(ID.fromDatabaseValue(Int64(7).databaseValue) == nil)
        #expect(ID.fromDatabaseValue(Data([1, 2]).databaseValue) == nil)
    }
}
