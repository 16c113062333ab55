private import Foundation
internal import GRDB

/// Changes the colour of the zone.
///
/// Refused unless the colour has a contrast of 4.5 : 1 with the light and the dark grounds, and its ink with it.
public struct ChangeAccent: Command {
    public static let name = "change-accent"
    public static let permission = Permission.roles([.administrator])

    public let accent: Accent

    public init(_ accent: Accent) {
        self.accent = accent
    }

    /// The colours as they are now, and as they were before.
    public struct Changed: Facts {
        let light: String
        let lightInk: String
        let dark: String
        let darkInk: String
        let formerLight: String
        let formerLightInk: String
        let formerDark: String
        let formerDarkInk: String

        public var accent: Accent {
            Accent(light: light, lightInk: lightInk, dark: dark, darkInk: darkInk)
        }
        public var former: Accent {
            Accent(light: formerLight, lightInk: formerLightInk, dark: formerDark, darkInk: formerDarkInk)
        }
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let zone = try Zone.load(transaction.db)
        guard accent.problems.isEmpty else { throw InvalidFields(accent.problems) }
        guard zone.accent != accent else {
            transaction.nothingChanged()
            return Done()
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        try transaction.db.execute(
            sql: "UPDATE zone SET accent = ?",
            arguments: [String(decoding: try encoder.encode(accent), as: UTF8.self)]
        )
        try transaction.record(
            Subject("zone", zone.slug),
            isPublic: true,
            Changed(
                light: accent.light,
                lightInk: accent.lightInk,
                dark: accent.dark,
                darkInk: accent.darkInk,
                formerLight: zone.accent.light,
                formerLightInk: zone.accent.lightInk,
                formerDark: zone.accent.dark,
                formerDarkInk: zone.accent.darkInk
            )
        )
        return Done()
    }
}
