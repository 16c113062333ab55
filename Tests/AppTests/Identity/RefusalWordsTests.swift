import Foundation
import Testing

@testable import App

@Suite struct `The catalogue` {
    @Test func `has a sentence for every refusal in the sources, and none for others`() throws {
        let slugs = try Self.sources().flatMap(Self.slugs).filter { $0 != "invalid" }
        #expect(slugs.count > 50)
        for words in try Self.catalogues() {
            for slug in Set(slugs + [Fault.incident]) { #expect(words.has("refusal.\(slug)"), "\(slug)") }
            let kept = words.keys.filter { $0.hasPrefix("refusal.") }.map { String($0.dropFirst(8)) }
            let page: Set = ["alternatives", "choose", "heading"]
            #expect(Set(kept).subtracting(slugs).subtracting([Fault.incident]).subtracting(page) == [])
        }
    }

    @Test func `has a sentence for everything that can be wrong with a field`() throws {
        let slugs = try Self.sources().flatMap { source in
            source.matches(of: /FieldProblem\("[A-Za-z]+", "([a-z-]+)"\)/).map { String($0.1) }
        }
        #expect(slugs.count > 10)
        for words in try Self.catalogues() {
            for slug in Set(slugs) { #expect(words.has("field.\(slug)"), "\(slug)") }
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
