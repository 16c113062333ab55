private import GRDB

/// Adds a theme after the ones that are there.
public struct AddTheme: Command {
    public static let name = "add-theme"
    public static let permission = Permission.roles([.administrator])

    public let theme: Theme

    public init(_ theme: Theme) {
        self.theme = theme
    }

    public enum Refused: Refusal, Equatable {
        case exists

        public var kind: RefusalKind { .conflict }
        public var slug: String { "theme-exists" }
    }

    public func run(in transaction: Transaction) throws -> Done {
        try transaction.require(.administrator, for: .zone)
        guard problems.isEmpty else { throw InvalidFields(problems) }
        let themes = try Theme.all(transaction.db)
        guard !themes.contains(where: { $0.id == theme.id }) else { throw Refused.exists }
        try transaction.db.execute(
            sql: """
                INSERT INTO themes (id, name_nl, name_en, icon, colour_light, colour_dark, position)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                theme.id, theme.name.nl, theme.name.en, theme.icon, theme.colourLight, theme.colourDark,
                themes.count,
            ]
        )
        try transaction.record(Subject("theme", theme.id), isPublic: true)
        return Done()
    }

    private var problems: [FieldProblem] {
        (Spelled.isShortName(theme.id) ? [] : [FieldProblem("id", "short-name")]) + theme.problems
    }
}
