public import GRDB

/// A time-ordered identifier (UUIDv7, RFC 9562) of one kind of thing; never a secret.
///
/// Stored and shown as lower-case text, so that a file can be read with any tool.
public struct ID<Entity>: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// Makes a new identifier: 48 bits of milliseconds, 12 bits of what the clock says beyond them, 62 random bits.
    ///
    /// Within the instant's second the system clock decides, so that rows made in turn lie side by side in every
    /// index: scattered ones would cost each commit some pages more.
    public static func random(at instant: Instant) -> ID {
        let fraction = UInt64(Instant.nanosecondsOfCurrent)
        let milliseconds = UInt64(max(0, instant.seconds)) &* 1000 &+ fraction / 1_000_000
        let high = milliseconds << 16 | 0x7000 | fraction % 1_000_000 * 0x1000 / 1_000_000
        let low = UInt64.random(in: 0...UInt64.max) >> 2 | 0x8000_0000_0000_0000
        return ID(high: high, low: low)
    }
}

extension ID: LosslessStringConvertible {
    /// Reads the 36 characters of a UUID in lower case; anything else is nil.
    public init?(_ description: String) {
        guard description.utf8.count == 36 else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        var digits = 0
        for (position, byte) in description.utf8.enumerated() {
            if position == 8 || position == 13 || position == 18 || position == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = hexDigit(byte) else { return nil }
            if digits < 16 { words.0 = words.0 << 4 | digit } else { words.1 = words.1 << 4 | digit }
            digits += 1
        }
        self.init(high: words.0, low: words.1)
    }

    public var description: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var at = 0
            for position in 0..<32 {
                if position == 8 || position == 12 || position == 16 || position == 20 {
                    buffer[at] = UInt8(ascii: "-")
                    at += 1
                }
                let word = position < 16 ? high : low
                let digit = UInt8(truncatingIfNeeded: word >> UInt64((15 - position % 16) * 4) & 0xF)
                buffer[at] = digit < 10 ? digit + 48 : digit + 87
                at += 1
            }
            return 36
        }
    }
}

private func hexDigit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 48...57: UInt64(byte - 48)
    case 97...102: UInt64(byte - 87)
    default: nil
    }
}

extension ID: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let id = ID(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identifier")
        }
        self = id
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension ID: DatabaseValueConvertible {
    public var databaseValue: DatabaseValue { description.databaseValue }

    public static func fromDatabaseValue(_ value: DatabaseValue) -> ID? {
        String.fromDatabaseValue(value).flatMap(ID.init)
    }
}
