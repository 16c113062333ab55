private import Foundation
internal import GRDB
public import MixedZone

/// Changes what is told about a location: its name, where it is, and how one comes in.
public struct ChangeLocation: Command {
    public static let name = "change-location"
    public static let permission = Permission.roles([.administrator])

    public let location: String
    public let name: String
    public let description: LocationDescription

    public init(_ location: String, name: String, description: LocationDescription) {
        self.location = location
        self.name = name
        self.description = description
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        guard let known = try Location.find(location, db) else { throw KernelRefusal.missing }
        let name = name.trimmingWhitespace
        let problems = PlaceText.problems(name, description)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard known.name != name || known.description != description else {
            transaction.nothingChanged()
            return Done()
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let told = String(decoding: try encoder.encode(description), as: UTF8.self)
        let subject = Subject("location", location)
        try FormerWords.keep(known.words, of: subject, replacedAt: transaction.now, db)
        try db.execute(
            sql: "UPDATE locations SET name = ?, description = ? WHERE id = ?",
            arguments: [name, told, location]
        )
        try transaction.record(subject, isPublic: true)
        return Done()
    }
}

extension Location {
    /// As ``FormerWords`` keeps it; several facilities with a space between them.
    public var words: [String: String] {
        [
            "name": name, "street": description.street, "postcode": description.postcode,
            "town": description.town, "introNl": description.intro.nl, "introEn": description.intro.en,
            "arrivalNl": description.arrival.nl, "arrivalEn": description.arrival.en,
            "facilities": description.facilities.joined(separator: " "),
        ]
    }
}
