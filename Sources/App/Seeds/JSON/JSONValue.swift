import Foundation

/// Any JSON, with its objects in order.
indirect enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    struct Member: Sendable, Equatable {
        let key: String
        let value: JSONValue
    }

    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    subscript(index: Int) -> JSONValue? {
        guard case .array(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }

    /// What stands at a place such as `locations[0].rooms[1].seats`; nil when nothing does.
    func value(at place: String) -> JSONValue? {
        var value: JSONValue? = self
        for step in place.split(separator: ".", omittingEmptySubsequences: false) {
            let parts = step.split(separator: "[", omittingEmptySubsequences: false)
            guard let name = parts.first, !name.isEmpty else { return nil }
            value = value?[String(name)]
            for part in parts.dropFirst() {
                guard part.hasSuffix("]"), let index = Int(part.dropLast()) else { return nil }
                value = value?[index]
            }
        }
        return value
    }
}

extension JSONValue {
    /// Throws when the bytes are not JSON; the place of the fault is in the error's text where it is known.
    init(_ data: Data) throws {
        self = try JSONDecoder().decode(Decoded.self, from: data).value
    }

    /// The way through `Decodable`; the members of an object come in the order of their keys.
    private struct Decoded: Decodable {
        let value: JSONValue

        private struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            if let object = try? decoder.container(keyedBy: Key.self) {
                value = .object(
                    try object.allKeys.sorted { $0.stringValue < $1.stringValue }.map { key in
                        Member(
                            key: key.stringValue,
                            value: try object.decode(Decoded.self, forKey: key).value
                        )
                    }
                )
                return
            }
            if var array = try? decoder.unkeyedContainer() {
                var items: [JSONValue] = []
                while !array.isAtEnd { items.append(try array.decode(Decoded.self).value) }
                value = .array(items)
                return
            }
            value = try Decoded.scalar(try decoder.singleValueContainer())
        }

        private static func scalar(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
            if container.decodeNil() { return .null }
            if let bool = try? container.decode(Bool.self) { return .bool(bool) }
            if let number = try? container.decode(Double.self) { return .number(number) }
            return .string(try container.decode(String.self))
        }
    }
}
