import Foundation
import Testing

@testable import MixedZone

@Suite struct `The facts of an entry` {
    struct All: Facts, Equatable {
        var text = ""
        var number = 0
        var small: Int8 = -128
        var large: UInt64 = .max
        var wide: Int64 = .min
        var flag = true
        var nothing: String?
        var something: String? = "x"
        var texts: [String] = []
        var numbers: [Int] = [1, -2, 3]
        var flags: Set<Bool> = [true]
        var gaps: [Int?] = [1, nil, 3]
        var role = Role.civilServant
        var roles: [Role] = [.host, .editor]
        var scope = Scope.location("zijlpoort")
        var at = Instant(seconds: 1_795_507_200)
        var day = CivilDay(year: 2026, month: 11, day: 24)
        var id = ID<Member>("0192f5a0-0000-7000-8000-000000000001")
        var uuid = UUID(uuid: (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15))
    }

    static let texts = [
        "", " ", "plain", "\"quoted\"", "back\\slash", "a/b", "new\nline", "\r\n", "\t", "\u{0}", "\u{1}",
        "\u{1f}",
        "\u{7f}", "\u{80}", "\u{2028}\u{2029}", "é", "e\u{301}", "𝄞", "👩‍👩‍👧‍👦", "\u{fffd}", "\u{feff}bom",
        "\u{202e}rtl",
        "</script>", "{\"a\":1}", "null", "\\u0041", "سلام", "\u{10ffff}",
    ]

    @Test(arguments: texts)
    func `are read back as they were`(text: String) throws {
        let facts = All(text: text, something: text, texts: [text, "", text])
        let json = try FactsEncoder.encode(facts)
        let read = try JSONDecoder().decode(All.self, from: Data(json.utf8))
        #expect(read == facts)
        #expect(Array(read.text.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(arguments: texts)
    func `say what the standard encoder says`(text: String) throws {
        let facts = All(text: text, texts: [text])
        let ours = try dictionary(Data(FactsEncoder.encode(facts).utf8))
        #expect(try ours == dictionary(JSONEncoder().encode(facts)))
    }

    @Test func `are written in the order of declaration, without what is absent`() throws {
        struct Few: Facts {
            let zebra: Int
            let absent: Int?
            let ape: [String]
            let bear: Bool
        }
        let json = try FactsEncoder.encode(Few(zebra: 1, absent: nil, ape: ["a\"b"], bear: false))
        #expect(json == #"{"zebra":1,"ape":["a\"b"],"bear":false}"#)
        #expect(try FactsEncoder.encode(NoFacts()) == "{}")
    }

    @Test(arguments: [
        Nested.structure as any Facts, Nested.lists, Nested.dictionary, Nested.choice, Nested.fraction,
        Nested.float,
        Nested.structures, Nested.date, Nested.byHand, Nested.fromAbove, Nested.bareList, Nested.bareText,
    ])
    func `that are not flat are refused`(facts: any Facts) {
        #expect(throws: EncodingError.self) { try encode(facts) }
    }

    private func dictionary(_ json: Data) throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: json) as? NSDictionary)
    }

    private func encode(_ facts: some Facts) throws -> String {
        try FactsEncoder.encode(facts)
    }
}
