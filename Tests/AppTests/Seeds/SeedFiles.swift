import Foundation
import MixedZone

@testable import App

/// The seed files of this repository, and copies with one thing changed.
enum SeedFiles {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "seeds")

    static func haarlem() throws -> Data { try seed("haarlem") }

    static func scenario() throws -> Data { try scenario(of: "haarlem") }

    static func seed(_ zone: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: "\(zone).json"))
    }

    static func scenario(of zone: String) throws -> Data {
        try Data(contentsOf: folder.appending(path: "\(zone).scenario.json"))
    }

    /// Haarlem's seed with a value put, or with nil taken away, at a place.
    static func haarlem(_ place: String, _ value: JSONValue?) throws -> Data {
        Data(try JSONValue(haarlem()).with(value, at: place).text.utf8)
    }

    static func scenario(_ place: String, _ value: JSONValue?) throws -> Data {
        Data(try JSONValue(scenario()).with(value, at: place).text.utf8)
    }

    /// On the clock in Haarlem, such as `2026-11-24 10:00`.
    static func instant(_ text: String) -> Instant {
        let parts = text.split(separator: " ").map(String.init)
        guard let day = CivilDay(parts[0]), let minute = MinuteOfDay(parts[1]),
            let instant = CivilZone.amsterdam.instants(day: day, minute: minute).first
        else { preconditionFailure("no moment: \(text)") }
        return instant
    }
}

extension JSONValue {
    /// A copy with a value at a place such as `a[0].b`; nil takes away what stands there.
    func with(_ value: JSONValue?, at place: String) -> JSONValue {
        replaced(place.split { ".[]".contains($0) }.map(String.init)[...], by: value) ?? .null
    }

    private func replaced(_ steps: ArraySlice<String>, by value: JSONValue?) -> JSONValue? {
        guard let step = steps.first else { return value }
        switch self {
        case .object(let members):
            let inner = (self[step] ?? .null).replaced(steps.dropFirst(), by: value)
            let others = members.filter { $0.key != step }
            return .object(others + (inner.map { [Member(key: step, value: $0)] } ?? []))
        case .array(let items):
            guard let index = Int(step), items.indices.contains(index) else { return self }
            var changed = items
            let inner = items[index].replaced(steps.dropFirst(), by: value)
            changed.replaceSubrange(index...index, with: [inner].compactMap(\.self))
            return .array(changed)
        default: return .object([Member(key: step, value: value ?? .null)])
        }
    }
}
