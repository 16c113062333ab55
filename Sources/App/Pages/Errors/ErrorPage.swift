/// What went wrong, in words, and what to do now.
///
/// Nothing of the inside shows but the request id.
struct ErrorPage: Page {
    static let template = "errors/error"
    let chrome: Chrome
    let heading: String
    /// Why, and what to do or who can.
    let sentence: String
    /// Only where somebody has to look into it; otherwise empty.
    let requestID: String
    let actions: [Link]
}
