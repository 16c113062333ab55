import Foundation
import Testing

@testable import App

@Suite struct `JSON with its order` {
    @Test func `is read back as it was written`() throws {
        let value = JSONValue.fields([
            ("a", .array([.number(1), .number(2.5), .bool(false), .null])),
            ("b", .string("\"\\ \n\u{1} é ı")),
            ("c", .array([])), ("d", .object([])),
            ("long", .array((0..<40).map { .string("item \($0)") })),
        ])
        #expect(try JSONValue(Data(value.text.utf8)) == value)
    }

    @Test func `keeps the order and stays within the width`() {
        let value = JSONValue.fields([("z", .number(1)), ("a", .array((0..<60).map { .integer($0) }))])
        #expect(value.text.hasPrefix("{\n  \"z\": 1,\n  \"a\": [\n    0,\n"))
    }

    @Test(arguments: [("a[1].b", JSONValue.number(7)), ("a[0]", .string("x"))])
    func `finds what stands at a place`(_ place: String, _ expected: JSONValue) throws {
        let value = try JSONValue(Data(#"{"a": ["x", {"b": 7}]}"#.utf8))
        #expect(value.value(at: place) == expected)
    }

    @Test(arguments: ["a[2]", "b", "a.b", "", "a[x]", "a[0"])
    func `finds nothing where nothing stands`(_ place: String) throws {
        let value = try JSONValue(Data(#"{"a": ["x", {"b": 7}]}"#.utf8))
        #expect(value.value(at: place) == nil)
    }
}
