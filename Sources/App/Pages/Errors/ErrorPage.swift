/// What went wrong, in words, and what to do now. Nothing of the inside shows but the request id.
struct ErrorPage: Page {
    static let template = "errors/error"
    let chrome: Chrome
    /// 404, 403, 409, 413, 429, 500 or 503.
    let status: Int
    let heading: String
    let sentence: String
    /// Who can, when the reader may not. Otherwise empty.
    let who: String
    /// Only where somebody has to look into it; otherwise empty.
    let requestID: String
    let actions: [Link]
}
