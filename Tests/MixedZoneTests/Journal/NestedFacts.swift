import Foundation

@testable import MixedZone

/// Facts of every shape that is not flat.
enum Nested {
    static let structure = Holding(value: Inner(a: 1))
    static let structures = Holding(value: [Inner(a: 1)])
    static let lists = Holding(value: [[1], [2]])
    static let dictionary = Holding(value: ["a": 1])
    static let choice = Holding(value: Choice.one(2))
    static let fraction = Holding(value: 1.5)
    static let float = Holding(value: [Float(1)])
    static let date = Holding(value: Date(timeIntervalSince1970: 0))
    static let byHand = ByHand()
    static let fromAbove = FromAbove()
    static let bareList = Bare(value: [1])
    static let bareText = Bare(value: "text")

    struct Inner: Codable, Sendable {
        let a: Int
    }

    enum Choice: Codable, Sendable {
        case one(Int)
    }

    struct Holding<Value: Codable & Sendable>: Facts {
        let value: Value
    }

    struct Bare<Value: Codable & Sendable>: Facts {
        let value: Value

        init(value: Value) {
            self.value = value
        }

        init(from decoder: any Decoder) throws {
            value = try decoder.singleValueContainer().decode(Value.self)
        }

        func encode(to encoder: any Encoder) throws {
            try value.encode(to: encoder)
        }
    }

    struct ByHand: Facts {
        enum Key: CodingKey {
            case outer, inner
        }

        init() {}
        init(from decoder: any Decoder) throws {}

        func encode(to encoder: any Encoder) throws {
            var outer = encoder.container(keyedBy: Key.self)
            var inner = outer.nestedContainer(keyedBy: Key.self, forKey: .outer)
            try inner.encode(1, forKey: .inner)
        }
    }

    struct FromAbove: Facts {
        enum Key: CodingKey {
            case own
        }

        init() {}
        init(from decoder: any Decoder) throws {}

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(1, forKey: .own)
            try Inner(a: 1).encode(to: container.superEncoder())
        }
    }
}
