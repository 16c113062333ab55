/// The mail of the demonstration, newest first.
struct MailboxPage: Page {
    static let template = "mailbox/list"
    let chrome: Chrome
    let messages: [MailLine]
    let pages: Pagination
}

struct MailLine: Sendable {
    let href: String
    let subject: String
    let recipient: String
    /// "dinsdag 24 november, 9.00 uur".
    let moment: String
}
