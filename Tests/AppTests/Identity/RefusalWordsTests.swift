import Foundation
import Testing

@testable import App

@Suite struct `The catalogue` {
    @Test func `has a sentence for every refusal in the sources, and none for others`() throws {
        let refusals = try Self.sources().filter { $0.contains("Refusal") }
        let slugs = Set(refusals.flatMap(Self.slugs)).union([Fault.incident])
        #expect(slugs.count > 50)
        let ofPages: Set = ["alternatives", "choose", "heading"]
        for words in try Self.catalogues() {
            let keys = words.keys.filter { $0.hasPrefix("refusal.") }.map { String($0.dropFirst(8)) }
            #expect(slugs.subtracting(keys) == [])
            #expect(Set(keys).subtracting(slugs).subtracting(ofPages) == [])
        }
    }

    @Test func `has a sentence for everything that can be wrong with a field`() throws {
        let fields = try Self.sources().flatMap { source in
            source.matches(of: /FieldProblem\("[A-Za-z]+", "([a-z-]+)"\)/).map { String($0.1) }
        }
        #expect(fields.count > 10)
        for words in try Self.catalogues() {
            #expect(fields.filter { !words.has("field.\($0)") } == [])
        }
    }

    @Test func `says what to do next in short sentences`() throws {
        for words in try Self.catalogues() {
            for key in words.keys where key.hasPrefix("refusal.") || key.hasPrefix("field.") {
                for sentence in words(key).split(separator: ". ") {
                    #expect(sentence.split(separator: " ").count <= 20, "\(key)")
                }
            }
        }
    }

    private static func catalogues() throws -> [Words] {
        Array(try Words.load(from: ResourceFolder.find(nil).appending(path: "Locales")).values)
    }

    private static func sources() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).appending(path: "../../../../Sources").standardized
        let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
        return try names.filter { $0.hasSuffix(".swift") }.map {
            try String(contentsOf: root.appending(path: $0), encoding: .utf8)
        }
    }

    /// The texts in the bodies of `var slug: String`.
    private static func slugs(in source: String) -> [String] {
        source.components(separatedBy: "var slug: String {").dropFirst().flatMap { rest in
            let body = rest.components(separatedBy: "\n    }").first ?? ""
            let end = body.components(separatedBy: "var values").first ?? ""
            return end.matches(of: /"([a-z][a-z-]+)"/).map { String($0.1) }
        }
    }
}
