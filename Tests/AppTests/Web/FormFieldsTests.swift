import Testing

@testable import App

@Suite struct `Form fields` {
    @Test(arguments: [
        ("a=1&b=2", [("a", "1"), ("b", "2")]),
        ("a=1&a=2", [("a", "1"), ("a", "2")]),
        ("naam=J%C3%B6rg+de+Vries", [("naam", "Jörg de Vries")]),
        ("leeg=&kaal&=x", [("leeg", ""), ("kaal", ""), ("", "x")]),
        ("a=1=2", [("a", "1=2")]),
        ("&&a=1&&", [("a", "1")]),
        ("", []),
        ("tekst=een%0D%0Atwee%0Ddrie%0Avier", [("tekst", "een\ntwee\ndrie\nvier")]),
    ])
    func `are read in their order`(text: String, expected: [(String, String)]) throws {
        let fields = try FormFields(parsing: Array(text.utf8))
        #expect(fields == FormFields(expected.map { (name: $0.0, value: $0.1) }))
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "%=1", "a=%FF", "a=%00", "a=%C3"])
    func `with wrong escapes are refused`(text: String) {
        #expect(throws: WebRefusal.unreadableForm) { try FormFields(parsing: Array(text.utf8)) }
    }

    @Test func `are limited in number and length`() throws {
        let many = Array(repeating: "a=1", count: FormFields.maximumCount).joined(separator: "&")
        #expect(try FormFields(parsing: Array(many.utf8)).all("a").count == FormFields.maximumCount)
        #expect(throws: WebRefusal.unreadableForm) { try FormFields(parsing: Array((many + "&a=1").utf8)) }
        let long = "a=" + String(repeating: "x", count: FormFields.maximumLength)
        #expect(try FormFields(parsing: Array(long.utf8))["a"].count == FormFields.maximumLength)
        #expect(throws: WebRefusal.unreadableForm) { try FormFields(parsing: Array((long + "x").utf8)) }
    }

    @Test func `answer for one value, many values and ticks`() throws {
        let fields = try FormFields(parsing: Array("a=+1+&k=x&k=y&ok=on&nee=uit&getal=12".utf8))
        #expect(fields["a"] == " 1 ")
        #expect(fields.trimmed("a") == "1")
        #expect(fields["weg"] == "")
        #expect(fields.all("k") == ["x", "y"])
        #expect(fields.isOn("ok") && !fields.isOn("nee") && !fields.isOn("weg"))
        #expect(fields.value("getal", as: Int.self) == 12)
        #expect(fields.value("k", as: Int.self) == nil)
        #expect(fields.has("nee") && !fields.has("weg"))
    }
}
