/// Earlier and later pages of a list; an empty href means that there is none.
struct Pagination: Sendable {
    let previous: String
    let next: String
    /// "Pagina 2 van 5".
    let text: String
}
