internal import GRDB

/// Changes what a theme is called and by which colours and symbol it is known.
public struct ChangeTheme: Command {
    public static let name = "change-theme"
    public static let permission = Permission.roles([.administrator])

    public let theme: Theme

    public init(_ theme: Theme) {
        self.theme = theme
    }

    struct Changed: Facts {
        let icon: String
        let colourLight: String
        let colourDark: String
        let formerColourLight: String
        let formerColourDark: String
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        let db = transaction.db
        guard let known = try Theme.all(db).first(where: { $0.id == theme.id }) else {
            throw KernelRefusal.missing
        }
        guard theme.problems.isEmpty else { throw InvalidFields(theme.problems) }
        let name = theme.name.tidied
        let isKnown = known.name == name && known.icon == theme.icon && known.colourLight == theme.colourLight
        guard !isKnown || known.colourDark != theme.colourDark else {
            transaction.nothingChanged()
            return Done()
        }
        try FormerWords.keep(
            known.words,
            of: Subject("theme", theme.id),
            replacedAt: transaction.now,
            db
        )
        try db.execute(
            sql: """
                UPDATE themes SET name_nl = ?, name_en = ?, icon = ?, colour_light = ?, colour_dark = ?
                WHERE id = ?
                """,
            arguments: [name.nl, name.en, theme.icon, theme.colourLight, theme.colourDark, theme.id]
        )
        try transaction.record(
            Subject("theme", theme.id),
            isPublic: true,
            Changed(
                icon: theme.icon,
                colourLight: theme.colourLight,
                colourDark: theme.colourDark,
                formerColourLight: known.colourLight,
                formerColourDark: known.colourDark
            )
        )
        return Done()
    }
}

extension Theme {
    /// As ``FormerWords`` keeps it.
    public var words: [String: String] {
        [
            "nameNl": name.nl, "nameEn": name.en, "icon": icon, "colourLight": colourLight,
            "colourDark": colourDark,
        ]
    }

    /// What is wrong with its name and colours; each colour stands out by 4.5 : 1 on its own grounds.
    public var problems: [FieldProblem] {
        ThingName.problems(name) + problems(colourLight, "colourLight", "contrast-on-light", Ground.light)
            + problems(colourDark, "colourDark", "contrast-on-dark", Ground.dark)
    }

    private func problems(
        _ colour: String,
        _ field: String,
        _ slug: String,
        _ grounds: [String: String]
    ) -> [FieldProblem] {
        guard Spelled.isColour(colour), let contrast = Contrast.faintest(colour, on: grounds) else {
            return [FieldProblem(field, "colour")]
        }
        return contrast < Contrast.least ? [FieldProblem(field, slug)] : []
    }
}
