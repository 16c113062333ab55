private import Foundation
internal import GRDB

/// Changes what the zone says of itself, in both languages.
///
/// What it replaces is kept beside the journal for a while, so that it can be brought back.
public struct ChangeZoneTexts: Command {
    public static let name = "change-zone-texts"
    public static let permission = Permission.roles([.administrator])

    /// Hidden characters are left out, and space around each text.
    public let texts: ZoneTexts

    public init(_ texts: ZoneTexts) {
        self.texts = texts
    }

    /// Unicode scalars at most.
    public static let longestWelcome = 280
    public static let longestAbout = 2000
    public static let longestContact = 500

    struct Changed: Facts {
        /// Which texts are new, such as `welcome.nl`; never the texts.
        let texts: [String]
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        let zone = try Zone.load(db)
        let kept = texts.tidied
        guard kept.problems.isEmpty else { throw InvalidFields(kept.problems) }
        let changed = zip(kept.parts, zone.texts.parts).filter { $0.text != $1.text }.map(\.0.name)
        guard !changed.isEmpty else {
            transaction.nothingChanged()
            return Done()
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try FormerZoneTexts.keep(zone.texts, replacedAt: transaction.now, db)
        try db.execute(
            sql: "UPDATE zone SET texts = ?",
            arguments: [String(decoding: try encoder.encode(kept), as: UTF8.self)]
        )
        try transaction.record(Subject("zone", zone.slug), isPublic: true, Changed(texts: changed))
        return Done()
    }
}

extension ZoneTexts {
    fileprivate struct Part {
        /// In the journal; with a capital instead of the point it names a field.
        let name: String
        let field: String
        let text: String
        let most: Int
    }

    fileprivate var parts: [Part] {
        let texts = [
            ("welcome", welcome, ChangeZoneTexts.longestWelcome),
            ("about", about, ChangeZoneTexts.longestAbout),
            ("contact", contact, ChangeZoneTexts.longestContact),
        ]
        return texts.flatMap { name, text, most in
            [
                Part(name: "\(name).nl", field: "\(name)Nl", text: text.nl, most: most),
                Part(name: "\(name).en", field: "\(name)En", text: text.en, most: most),
            ]
        }
    }

    fileprivate var problems: [FieldProblem] {
        parts.compactMap { part in
            if part.text.isEmpty { return FieldProblem(part.field, "missing") }
            return part.text.unicodeScalars.count > part.most
                ? FieldProblem(part.field, "too-much-text") : nil
        }
    }

    fileprivate var tidied: ZoneTexts {
        ZoneTexts(welcome: welcome.tidied, about: about.tidied, contact: contact.tidied)
    }
}

extension Bilingual {
    /// Without hidden characters and without space around it.
    public var tidied: Bilingual {
        Bilingual(
            nl: nl.withoutHiddenCharacters.trimmingWhitespace,
            en: en.withoutHiddenCharacters.trimmingWhitespace
        )
    }
}
