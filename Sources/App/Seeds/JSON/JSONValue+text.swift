import Foundation

extension JSONValue {
    /// The JSON as people read it: two spaces a level, and on one line whatever fits in 130 columns.
    var text: String { lines(indent: 0) + "\n" }

    private static let width = 130

    private func lines(indent: Int) -> String {
        let short = oneLine
        guard indent == 0 || indent * 2 + short.count > JSONValue.width else { return short }
        let inner = String(repeating: "  ", count: indent + 1)
        let outer = String(repeating: "  ", count: indent)
        switch self {
        case .object(let members) where !members.isEmpty:
            let body = members.map {
                "\(inner)\(JSONValue.quoted($0.key)): \($0.value.lines(indent: indent + 1))"
            }
            return "{\n\(body.joined(separator: ",\n"))\n\(outer)}"
        case .array(let items) where !items.isEmpty:
            let body = items.map { inner + $0.lines(indent: indent + 1) }
            return "[\n\(body.joined(separator: ",\n"))\n\(outer)]"
        default:
            return short
        }
    }

    var oneLine: String {
        switch self {
        case .null: return "null"
        case .bool(let bool): return bool ? "true" : "false"
        case .number(let number): return JSONValue.plain(number)
        case .string(let string): return JSONValue.quoted(string)
        case .array(let items): return "[" + items.map(\.oneLine).joined(separator: ", ") + "]"
        case .object(let members) where members.isEmpty: return "{}"
        case .object(let members):
            let body = members.map { "\(JSONValue.quoted($0.key)): \($0.value.oneLine)" }
            return "{ " + body.joined(separator: ", ") + " }"
        }
    }

    private static func plain(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }

    private static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
