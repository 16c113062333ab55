import Foundation

/// The text of a template on its way into a library.
enum TemplateText {
    /// Puts the catalogue's words in the place of `[[key]]`, escaped for HTML, and takes off the indentation: the
    /// renderer would otherwise repeat it for every line of a partial.
    static func filled(_ source: String, from words: Words, unknown: (String) -> Void) -> String {
        var text = ""
        for line in source.split(separator: "\n") {
            let stripped = line.drop { $0 == " " }
            guard !stripped.isEmpty else { continue }
            var rest = stripped
            while let open = rest.range(of: "[["), let close = rest[open.upperBound...].range(of: "]]") {
                let key = String(rest[open.upperBound..<close.lowerBound])
                if !words.has(key) { unknown(key) }
                text += rest[..<open.lowerBound]
                text += escaped(words(key))
                rest = rest[close.upperBound...]
            }
            text += rest
            text += "\n"
        }
        return text
    }

    /// The words of a catalogue as HTML text or a quoted attribute.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
}
