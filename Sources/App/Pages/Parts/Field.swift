/// A labelled field for one line of text, or for more lines when `isLong`.
///
/// `error` stands above the input and is tied to it; empty means that nothing is wrong. What was typed stays.
struct Field: Sendable {
    let id: String
    let name: String
    let label: String
    var isOptional = false
    var hint = ""
    var value = ""
    var error = ""
    /// `text`, `email`, `search` or `date`.
    var type = "text"
    /// A token of HTML's autocomplete list, or `off`.
    var autocomplete = "off"
    /// `text`, `email`, `numeric` or `search`: the keyboard on a phone.
    var inputmode = "text"
    var maxLength = 200
    var isLong = false
    /// A short answer of fixed length, such as a code.
    var isShort = false
}
