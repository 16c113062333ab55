/// Writes a flat struct as one JSON object, its keys in the order of declaration.
///
/// Accepts text, whole numbers, truth values, values that encode as one of these, and lists of them;
/// throws `EncodingError` for anything nested.
struct FactsEncoder: Encoder {
    final class Output {
        var json = ""
    }

    let output = Output()
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    static func encode(_ facts: some Facts) throws -> String {
        let encoder = FactsEncoder()
        try facts.encode(to: encoder)
        return "{\(encoder.output.json)}"
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(FactsContainer<Key>(output: output))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        ScalarList(output: output)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        Scalar(output: output)
    }
}

private struct FactsContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let output: FactsEncoder.Output
    let codingPath: [any CodingKey] = []

    mutating func encodeNil(forKey key: Key) throws {
        begin(key)
        output.json += "null"
    }

    mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        begin(key)
        output.json += try jsonValue(value)
    }

    private func begin(_ key: Key) {
        if !output.json.isEmpty { output.json += "," }
        output.json += "\(jsonText(key.stringValue)):"
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(FactsContainer<Nested>(output: output))
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        ScalarList(output: output)
    }

    mutating func superEncoder() -> any Encoder { FactsEncoder() }
    mutating func superEncoder(forKey key: Key) -> any Encoder { FactsEncoder() }
}

private struct ScalarList: UnkeyedEncodingContainer {
    let output: FactsEncoder.Output
    let codingPath: [any CodingKey] = []
    private(set) var count = 0

    init(output: FactsEncoder.Output) {
        self.output = output
    }

    mutating func encodeNil() throws {
        try encode(String?.none)
    }

    mutating func encode<T: Encodable>(_ value: T) throws {
        let separator = count == 0 ? "" : ","
        count += 1
        output.json += separator + (try jsonValue(value))
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        KeyedEncodingContainer(FactsContainer<Nested>(output: output))
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { self }
    mutating func superEncoder() -> any Encoder { FactsEncoder() }
}

private struct Scalar: SingleValueEncodingContainer {
    let output: FactsEncoder.Output
    let codingPath: [any CodingKey] = []

    mutating func encodeNil() throws {
        output.json += "null"
    }

    mutating func encode<T: Encodable>(_ value: T) throws {
        output.json += try jsonValue(value)
    }
}

private func jsonValue<T: Encodable>(_ value: T) throws -> String {
    switch value {
    case let text as String: return jsonText(text)
    case let number as Int: return String(number)
    case let flag as Bool: return flag ? "true" : "false"
    case let list as [String]: return "[" + list.map(jsonText).joined(separator: ",") + "]"
    case is Double, is Float:
        throw EncodingError.invalidValue(value, .init(codingPath: [], debugDescription: "whole numbers only"))
    default:
        let encoder = FactsEncoder()
        try value.encode(to: encoder)
        return value is any Collection ? "[\(encoder.output.json)]" : encoder.output.json
    }
}

/// A JSON string with the escapes that RFC 8259 demands.
func jsonText(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
