/// Writes a flat struct as one JSON object, its keys in the order of declaration.
///
/// Accepts text, whole numbers, truth values, values that encode as one of these, and lists of them;
/// throws `EncodingError` for anything nested.
struct FactsEncoder: Encoder {
    enum Shape {
        case nothing, scalar, list, object, nested
    }

    final class Output {
        var json = ""
        private(set) var shape = Shape.nothing

        /// A value takes one shape; asking for a second one nests.
        func take(_ wanted: Shape) {
            shape = shape == .nothing || shape == .object && wanted == .object ? wanted : .nested
        }
    }

    let output = Output()
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    static func encode(_ facts: some Facts) throws -> String {
        let encoder = FactsEncoder()
        try facts.encode(to: encoder)
        let shape = encoder.output.shape
        guard shape == .object || shape == .nothing else { throw notFlat(facts) }
        return "{\(encoder.output.json)}"
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        output.take(.object)
        return KeyedEncodingContainer(FactsContainer<Key>(output: output))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        output.take(.list)
        return ScalarList(output: output)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        output.take(.scalar)
        return Scalar(output: output)
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
        output.json += try jsonValue(value, mayBeList: true)
    }

    private func begin(_ key: Key) {
        if !output.json.isEmpty { output.json += "," }
        output.json += "\(jsonText(key.stringValue)):"
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        nesting(in: output).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        nesting(in: output).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { nesting(in: output) }
    mutating func superEncoder(forKey key: Key) -> any Encoder { nesting(in: output) }
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
        output.json += separator + (try jsonValue(value, mayBeList: false))
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy keyType: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        nesting(in: output).container(keyedBy: keyType)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        nesting(in: output).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { nesting(in: output) }
}

private struct Scalar: SingleValueEncodingContainer {
    let output: FactsEncoder.Output
    let codingPath: [any CodingKey] = []

    mutating func encodeNil() throws {
        output.json += "null"
    }

    mutating func encode<T: Encodable>(_ value: T) throws {
        output.json += try jsonValue(value, mayBeList: false)
    }
}

/// Marks the value as nested; what is written into the returned encoder is thrown away with it.
private func nesting(in output: FactsEncoder.Output) -> FactsEncoder {
    output.take(.nested)
    return FactsEncoder()
}

private func jsonValue<T: Encodable>(_ value: T, mayBeList: Bool) throws -> String {
    switch value {
    case let text as String: return jsonText(text)
    case let number as Int: return String(number)
    case let flag as Bool: return flag ? "true" : "false"
    case let list as [String] where mayBeList: return "[" + list.map(jsonText).joined(separator: ",") + "]"
    case let number as any BinaryInteger: return number.description
    case is any BinaryFloatingPoint: throw notFlat(value)
    default:
        let encoder = FactsEncoder()
        try value.encode(to: encoder)
        switch encoder.output.shape {
        case .scalar: return encoder.output.json
        case .list where mayBeList: return "[\(encoder.output.json)]"
        default: throw notFlat(value)
        }
    }
}

private func notFlat(_ value: some Encodable) -> EncodingError {
    let rule = "facts are flat: text, whole numbers, truth values and lists of them"
    return .invalidValue(value, .init(codingPath: [], debugDescription: rule))
}

/// A JSON string with the escapes that RFC 8259 demands.
func jsonText(_ text: String) -> String {
    let escaped = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != escaped.0 && $0 != escaped.1 }) { return "\"\(text)\"" }
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
