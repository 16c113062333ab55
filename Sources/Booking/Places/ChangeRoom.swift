private import Foundation
public import GRDB
public import MixedZone

/// Changes the name of a room and how it is let, with an answer for whoever has reserved it otherwise.
public struct ChangeRoom: Command, PlaceChange {
    public static let name = "change-room"
    public static let permission = Permission.roles([.administrator])

    public let room: String
    public let name: Bilingual
    /// Nil when it is not let by the hour.
    public let terms: RoomTerms?
    public let settlement: Settlement

    public init(_ room: String, name: Bilingual, terms: RoomTerms?, settlement: Settlement = .none) {
        self.room = room
        self.name = name
        self.terms = terms
        self.settlement = settlement
    }

    struct Changed: Facts {
        let location: String
        let isLet: Bool
        let capacity: Int?
        let preparation: Int?
        let clearing: Int?
        let needsApproval: Bool?
        let kept: Int?
        let handedBack: Int?
    }

    public func location(_ db: Database) throws -> String { try Room.whereabouts(room, db) }

    public func changed(_ place: Place) throws -> Place {
        var place = place
        place.rooms[room]?.terms = terms
        return place
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let location = try location(db)
        let name = try PlaceText.checked(name, "name", most: PlaceText.longestName)
        guard terms?.isSound ?? true else { throw AddRoom.Refused.badTerms }
        guard let known = try Room.find(room, db) else { throw KernelRefusal.missing }
        guard known.name != name || known.terms != terms else {
            transaction.nothingChanged()
            return Done()
        }
        let hits = try hits(transaction)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try terms.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        let subject = Subject("room", room)
        try FormerWords.keep(known.words, of: subject, replacedAt: transaction.now, db)
        try db.execute(
            sql: "UPDATE rooms SET name_nl = ?, name_en = ?, terms = ? WHERE id = ?",
            arguments: [name.nl, name.en, json, room]
        )
        try transaction.record(
            subject,
            isPublic: true,
            Changed(
                location: location,
                isLet: terms != nil,
                capacity: terms?.capacity,
                preparation: terms?.preparation,
                clearing: terms?.clearing,
                needsApproval: terms?.needsApproval,
                kept: hits.kept,
                handedBack: hits.handedBack
            )
        )
        try hits.handBack(transaction)
        return Done()
    }
}

extension Room {
    /// As ``FormerWords`` keeps it: minutes, several layouts with a space between them.
    public var words: [String: String] {
        [
            "nameNl": name.nl, "nameEn": name.en, "isLet": terms == nil ? "no" : "yes",
            "capacity": terms.map { String($0.capacity) } ?? "",
            "preparation": String((terms?.preparation ?? 0) / 60),
            "clearing": String((terms?.clearing ?? 0) / 60),
            "needsApproval": terms?.needsApproval ?? false ? "yes" : "no",
            "layouts": (terms?.layouts ?? []).map(\.rawValue).joined(separator: " "),
        ]
    }
}
