private import Foundation
internal import MixedZone

/// What a room is reserved for.
public struct Purpose: Codable, Sendable, Equatable {
    /// What the door and the host's list call it; 120 characters at most.
    public let title: String
    public let people: Int
    /// How the tables should stand; nil leaves them as they are.
    public let layout: RoomLayout?
    /// What the host should know; 500 characters at most.
    public let notes: String

    public init(title: String, people: Int, layout: RoomLayout?, notes: String) {
        self.title = title
        self.people = people
        self.layout = layout
        self.notes = notes
    }

    public static let longestTitle = 120
    public static let longestNotes = 500

    /// Without space around its texts.
    ///
    /// Throws `InvalidFields` for a missing or too long text and for nobody, `NotAdmitted.tooManyPeople` for more
    /// people than the room holds.
    func checked(for terms: RoomTerms) throws -> Purpose {
        let title = title.trimmingWhitespace
        let notes = notes.trimmingWhitespace
        var problems: [FieldProblem] = []
        if title.isEmpty { problems.append(FieldProblem("title", "title-missing")) }
        if title.unicodeScalars.count > Self.longestTitle {
            problems.append(FieldProblem("title", "title-too-long"))
        }
        if notes.unicodeScalars.count > Self.longestNotes {
            problems.append(FieldProblem("notes", "notes-too-long"))
        }
        if people < 1 { problems.append(FieldProblem("people", "people-missing")) }
        if let layout, !terms.layouts.contains(layout) {
            problems.append(FieldProblem("layout", "layout-unknown"))
        }
        guard problems.isEmpty else { throw InvalidFields(problems) }
        guard people <= terms.capacity else { throw NotAdmitted.tooManyPeople(most: terms.capacity) }
        return Purpose(title: title, people: people, layout: layout, notes: notes)
    }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
