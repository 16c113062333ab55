import NIOCore

/// The fields of a form or a query in the order in which they came; a name may occur more than once.
///
/// What was typed is kept as it is, apart from line ends, which become `\n`.
struct FormFields: Sendable, Equatable {
    /// Fields in one form.
    static let maximumCount = 200
    /// Bytes of one decoded value.
    static let maximumLength = 20_000

    private(set) var fields: [(name: String, value: String)]

    init(_ fields: [(name: String, value: String)] = []) {
        self.fields = fields
    }

    /// Reads `application/x-www-form-urlencoded`.
    ///
    /// - Throws: ``WebRefusal/unreadableForm`` for wrong escapes, text that is not UTF-8, NUL, too many fields
    ///   or too long a value.
    init(parsing text: some Collection<UInt8>) throws {
        fields = []
        for pair in text.split(separator: UInt8(ascii: "&")) {
            guard fields.count < Self.maximumCount else { throw WebRefusal.unreadableForm }
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard
                let name = PercentDecoding.text(pair[..<equals], plusIsSpace: true),
                let value = PercentDecoding.text(pair[equals...].dropFirst(), plusIsSpace: true),
                value.utf8.count <= Self.maximumLength
            else { throw WebRefusal.unreadableForm }
            fields.append((name, value.withPlainLineEnds))
        }
    }

    /// The first value with the name; empty when there is none.
    subscript(_ name: String) -> String {
        fields.first { $0.name == name }?.value ?? ""
    }

    /// The first value without white space around it.
    func trimmed(_ name: String) -> String {
        let value = self[name]
        var part = value[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }

    /// Every value with the name, for check boxes.
    func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    func has(_ name: String) -> Bool {
        fields.contains { $0.name == name }
    }

    /// Whether a check box was ticked.
    func isOn(_ name: String) -> Bool {
        ["on", "1", "true", "ja"].contains(self[name])
    }

    /// The value as a type that reads itself from text; nil when there is none or it cannot be read.
    func value<T: LosslessStringConvertible>(_ name: String, as type: T.Type = T.self) -> T? {
        T(trimmed(name))
    }

    static func == (left: FormFields, right: FormFields) -> Bool {
        left.fields.elementsEqual(right.fields) { $0 == $1 }
    }
}

extension String {
    /// Browsers send `\r\n` between the lines of a text area.
    fileprivate var withPlainLineEnds: String {
        guard utf8.contains(UInt8(ascii: "\r")) else { return self }
        var plain = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in unicodeScalars {
            if scalar == "\r" {
                plain.append("\n")
            } else if !(scalar == "\n" && afterReturn) {
                plain.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(plain)
    }
}
