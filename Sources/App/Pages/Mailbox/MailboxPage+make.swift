import MixedZone

extension MailboxPage {
    /// - Parameters:
    ///   - page: from 1.
    ///   - last: the number of the last page.
    static func make(
        _ site: Site,
        _ context: ZoneContext,
        _ mails: [DemoMailbox.Mail],
        page: Int,
        of last: Int
    ) async throws -> MailboxPage {
        let (words, links) = (site.words(context.language), context.links)
        let clock = try await site.face(context).zone.timeZone
        let failing = try await context.store.read { try WaitingMessage.failing($0) }
        let heading = Heading(
            title: words("mailbox.heading"),
            address: { $0.mailbox(page: page) },
            notices: notices(failing.waiting, failing.givenUp, words)
        )
        return MailboxPage(
            chrome: try await site.chrome(heading, context),
            messages: mails.map { mail in
                MailLine(
                    href: links.mail(mail.id),
                    subject: mail.subject,
                    recipient: mail.to.address,
                    moment: words.moment(clock.day(of: mail.writtenAt), clock.minute(of: mail.writtenAt))
                )
            },
            pages: Pagination(
                previous: page > 1 ? links.mailbox(page: page - 1) : "",
                next: page < last ? links.mailbox(page: page + 1) : "",
                text: last > 1 ? words("pages.of", ["page": String(page), "count": String(last)]) : ""
            )
        )
    }

    private static func notices(_ waiting: Int, _ givenUp: Int, _ words: Words) -> [Notice] {
        var notices: [Notice] = []
        if waiting > 0 {
            notices.append(Notice(.warn, words.count("mailbox.failing", waiting), words: words))
        }
        if givenUp > 0 {
            notices.append(Notice(.bad, words.count("mailbox.given-up", givenUp), words: words))
        }
        return notices
    }
}

extension Links {
    func mailbox(page: Int) -> String {
        mailbox + Self.query([("pagina", page > 1 ? String(page) : "")])
    }
}
