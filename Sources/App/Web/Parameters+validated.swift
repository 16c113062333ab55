import Hummingbird
import MixedZone

extension Parameters {
    /// A part of the address that names something: lower-case letters, digits and single hyphens.
    ///
    /// - Throws: ``WebRefusal/missing`` for anything else, as nothing can have that name.
    func slug(_ name: String) throws -> String {
        guard let text = get(name), Slug.isValid(text) else { throw WebRefusal.missing }
        return text
    }

    /// A part of the address that reads itself from text, such as an identifier or a day.
    ///
    /// - Throws: ``WebRefusal/missing`` when it cannot be read.
    func value<T: LosslessStringConvertible>(_ name: String, as type: T.Type = T.self) throws -> T {
        guard let text = get(name), let value = T(text) else { throw WebRefusal.missing }
        return value
    }
}

/// The form of the names in addresses.
enum Slug {
    static let maximumLength = 60

    static func isValid(_ text: some StringProtocol) -> Bool {
        guard (1...maximumLength).contains(text.utf8.count) else { return false }
        var previous = UInt8(ascii: "-")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                break
            case UInt8(ascii: "-") where previous != byte:
                break
            default:
                return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: "-")
    }
}
