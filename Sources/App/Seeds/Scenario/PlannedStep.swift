import MixedZone

/// One command as it was planned: who sends what, when, and how its answer is called from then on.
///
/// Its values are the command's own fields as JSON, with texts of some kinds replaced: `@name` by what a persona, an
/// earlier step or a look is called so, `@day:-30` by a day counted from the day of seeding, `@year:-30` by its year,
/// `@at:-30 20:00` by an instant in Unix seconds, and `@open:-2 zijlpoort` by an open day of a location.
struct PlannedStep: Sendable, Equatable {
    /// Where it stands in the file.
    let place: String
    let at: Instant
    /// A persona; nil for a look, which nobody sends.
    let sender: String?
    let action: Action
    /// What its answer is called; nil when nobody asks for it again.
    let name: String?

    enum Action: Sendable, Equatable {
        case send(command: String, values: JSONValue)
        /// The identifier of the newest row of a table that has these values: for what the clock or another command
        /// made.
        case look(table: String, columns: [String: JSONValue])
    }
}
