import MixedZone

extension MailPage {
    static func make(_ site: Site, _ context: ZoneContext, _ mail: DemoMailbox.Mail) async throws -> MailPage
    {
        let (words, links) = (site.words(context.language), context.links)
        let clock = try await site.face(context).zone.timeZone
        let heading = Heading(
            title: mail.subject,
            address: { $0.mail(mail.id) },
            crumbs: [Link(href: links.mailbox, text: words("mailbox.heading"))]
        )
        let moment = words.moment(clock.day(of: mail.writtenAt), clock.minute(of: mail.writtenAt))
        let to = mail.to.name.isEmpty ? mail.to.address : "\(mail.to.name) (\(mail.to.address))"
        return MailPage(
            chrome: try await site.chrome(heading, context),
            subject: mail.subject,
            facts: [
                Fact(term: words("mailbox.recipient"), value: to),
                Fact(term: words("mailbox.moment"), value: moment),
            ],
            body: mail.body,
            links: addresses(in: mail.body, of: site.settings.publicAddress, zone: context.slug),
            back: Link(href: links.mailbox, text: words("mailbox.back"))
        )
    }

    /// The addresses of this zone that the text mentions; a link in a mail leads nowhere else.
    private static func addresses(in text: String, of site: PublicAddress, zone: String) -> [Link] {
        text.split(whereSeparator: \.isWhitespace).compactMap { word in
            guard word.hasPrefix(site.description) else { return nil }
            let rest = word.dropFirst(site.description.count)
            guard let path = LocalPath(String(rest)), path.isWithin(zone) else { return nil }
            return Link(href: path.description, text: String(word))
        }
    }
}
