extension Decoder {
    /// Reads a single text and what it stands for; throws `DecodingError.dataCorrupted` when that is nothing.
    func decodeText<Value>(as make: (String) -> Value?) throws -> Value {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = make(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a \(Value.self)")
        }
        return value
    }
}
