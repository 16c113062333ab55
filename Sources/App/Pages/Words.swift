import Foundation

/// The catalogue of one language.
///
/// A sentence may hold places for values, written `{name}`.
struct Words: Sendable {
    let language: Language
    private let texts: [String: String]

    init(language: Language, texts: [String: String]) {
        self.language = language
        self.texts = texts
    }

    /// Reads `nl.json` and `en.json`, each a flat object of key and text.
    static func load(from folder: URL) throws -> [Language: Words] {
        var catalogues: [Language: Words] = [:]
        for language in Language.allCases {
            let file = folder.appending(path: "\(language.rawValue).json")
            let texts = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
            catalogues[language] = Words(language: language, texts: texts)
        }
        return catalogues
    }

    var keys: Set<String> { Set(texts.keys) }

    func has(_ key: String) -> Bool { texts[key] != nil }

    /// The text with its places filled in.
    ///
    /// An unknown key stays visible as itself; a test looks for those.
    func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
        guard let text = texts[key] else { return key }
        return values.isEmpty ? text : Self.fill(text, with: values)
    }

    /// The singular `key.one` or the plural `key.other`, with the number as `{n}`.
    func count(_ key: String, _ number: Int, _ values: [String: String] = [:]) -> String {
        var values = values
        values["n"] = String(number)
        return self(number == 1 ? "\(key).one" : "\(key).other", values)
    }

    /// "monitor, stil en rolstoeltoegankelijk".
    func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return self("list.and", ["items": items.dropLast().joined(separator: ", "), "last": last])
    }

    /// One pass from left to right, so that a value is never searched for places itself.
    ///
    /// Bytes are compared, which is many times faster than characters: a page has hundreds of sentences.
    private static func fill(_ text: String, with values: [String: String]) -> String {
        var filled = ""
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            let name = String(Substring(rest[rest.index(after: open)..<close]))
            filled += Substring(rest[..<open])
            filled += values[name] ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return filled + Substring(rest)
    }
}
