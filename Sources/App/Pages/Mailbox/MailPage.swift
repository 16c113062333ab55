/// One mail as its reader gets it: plain text, with its links once more as links.
struct MailPage: Page {
    static let template = "mailbox/mail"
    let chrome: Chrome
    let subject: String
    let facts: [Fact]
    let body: String
    let links: [Link]
    let back: Link
}
