import Foundation
import Testing

@testable import App

@Suite struct `The words of the screens` {
    @Test func `are the same keys in both languages`() throws {
        let catalogues = try Words.load(from: ResourceFolder.find(nil).appending(path: "Locales"))
        #expect(catalogues[.nl]?.keys == catalogues[.en]?.keys)
    }

    @Test func `stand in the catalogue wherever a page or template asks for them`() throws {
        let keys = try Self.keys()
        for asked in try Self.asked() {
            #expect(keys.contains(asked) || keys.contains("\(asked).other"), "\(asked)")
        }
    }

    @Test func `are all asked for by something`() throws {
        let named = try Self.named()
        let begun = try Self.begun()
        #expect(begun.count > 10)
        for key in try Self.keys() {
            let plain = key.replacing(/\.(one|other)$/, with: "")
            let hinted = key.replacing(/-hint$/, with: "")
            let isNamed = named.contains(key) || named.contains(plain) || named.contains(hinted)
            #expect(isNamed || begun.contains { key.hasPrefix($0) }, "\(key)")
        }
    }

    private static func keys() throws -> Set<String> {
        try Words.load(from: ResourceFolder.find(nil).appending(path: "Locales"))[.nl]?.keys ?? []
    }

    /// The keys that templates place and that Swift asks for by name.
    private static func asked() throws -> Set<String> {
        let templates = try files(".mustache").flatMap { text in
            text.matches(of: /\[\[([^\]]+)\]\]/).map { String($0.1) }
        }
        let calls = try files(".swift").flatMap { text in
            text.matches(of: /words(?:\.count)?\(\s*"([a-z][A-Za-z0-9.-]+)"/).map { String($0.1) }
        }
        return Set(templates + calls)
    }

    /// Everything in the sources that reads like a key.
    private static func named() throws -> Set<String> {
        let texts = try files(".swift").flatMap { text in
            text.matches(of: /"([a-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+)"/).map { String($0.1) }
        }
        return try asked().union(texts)
    }

    /// The beginnings of keys that end in a value, such as `holiday.`.
    private static func begun() throws -> Set<String> {
        let texts = try files(".swift").flatMap { text in
            text.matches(of: /"([a-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.(?:[a-z]+-)?)\\\(/).map {
                String($0.1)
            }
        }
        return Set(texts)
    }

    private static func files(_ ending: String) throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).appending(path: "../../../../Sources").standardized
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(ending) }
            .map {
                try String(contentsOf: root.appending(path: $0), encoding: .utf8)
            }
    }
}
