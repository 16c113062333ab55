/// One line of the summary above a form that was refused: what to do, and where.
struct ErrorLine: Sendable {
    /// `#` and the id of the field.
    let href: String
    let text: String
}
