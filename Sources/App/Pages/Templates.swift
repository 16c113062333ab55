import Foundation
import Mustache

/// The templates, one library per language.
///
/// Static words stand in them as `[[catalogue.key]]` and are filled in, escaped, when they are loaded; what
/// a page's struct holds is placed when it is rendered.
struct Templates: Sendable {
    private let libraries: [Language: MustacheLibrary]

    /// - Throws: ``TemplateFaults`` with every fault at once: no templates, unknown keys, missing page templates;
    ///   the parser's own error for a template that is not well formed.
    init(folder: URL, words: [Language: Words], pages: [any Fragment.Type] = PageTypes.all) throws {
        let sources = try Self.sources(in: folder)
        var faults = TemplateFaults()
        if sources.isEmpty { faults.lines.append("no templates in \(folder.path)") }
        for page in pages where sources[page.template] == nil {
            faults.lines.append("\(page) has no template \(page.template)")
        }
        var libraries: [Language: MustacheLibrary] = [:]
        for (language, catalogue) in words {
            var library = MustacheLibrary()
            for (name, source) in sources {
                let text = TemplateText.filled(
                    source,
                    from: catalogue,
                    unknown: { key in
                        faults.lines.append("\(name): no \(language.rawValue) text for \(key)")
                    }
                )
                try library.register(text, named: name)
            }
            libraries[language] = library
        }
        guard faults.lines.isEmpty else { throw faults.sorted() }
        self.libraries = libraries
    }

    /// The finished HTML.
    ///
    /// Templates are checked when they are loaded, so there is nothing to go wrong here.
    func render(_ fragment: some Fragment, language: Language) -> String {
        let seen = TemplateValue.of(fragment) ?? fragment
        return libraries[language]?.render(seen, withTemplate: type(of: fragment).template) ?? ""
    }

    private static func sources(in folder: URL) throws -> [String: String] {
        var sources: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where path.hasSuffix(".mustache") {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            sources[String(path.dropLast(".mustache".count))] = text
        }
        return sources
    }
}

/// Everything that is wrong with the templates, one line each.
struct TemplateFaults: Error, CustomStringConvertible {
    var lines: [String] = []

    var description: String { lines.joined(separator: "\n") }

    func sorted() -> TemplateFaults { TemplateFaults(lines: Set(lines).sorted()) }
}
