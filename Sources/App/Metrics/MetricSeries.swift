/// A metric's name with the values of its dimensions, as Prometheus tells series apart.
struct MetricName: Hashable, Sendable, Comparable {
    let name: String
    /// `{route="/{zone}",method="GET"}` without the braces; empty without dimensions.
    let labels: String

    init(_ label: String, _ dimensions: [(String, String)], suffix: String = "") {
        name = Self.plain(label) + suffix
        labels = dimensions.map { "\(Self.plain($0.0))=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
    }

    static func < (left: MetricName, right: MetricName) -> Bool {
        (left.name, left.labels) < (right.name, right.labels)
    }

    private static func plain(_ text: String) -> String {
        let plain = text.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" ? $0 : "_" }
        return plain.first?.isNumber == true ? "_" + String(plain) : String(plain)
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
    }
}

/// Something that is measured, in the text format of Prometheus.
protocol MetricSeries: AnyObject, Sendable {
    /// `counter`, `gauge` or `histogram`.
    static var type: String { get }
    func lines(_ name: MetricName) -> [String]
}

extension MetricName {
    /// One line of the text format.
    func line(_ value: String, suffix: String = "", extra: String = "") -> String {
        let all = [labels, extra].filter { !$0.isEmpty }.joined(separator: ",")
        return all.isEmpty ? "\(name)\(suffix) \(value)" : "\(name)\(suffix){\(all)} \(value)"
    }
}
