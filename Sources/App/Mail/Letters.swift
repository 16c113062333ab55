import GRDB
import MixedZone

/// Words the messages of an outbox, each in its reader's language.
struct Letters: Sendable {
    let words: [Language: Words]
    /// What links start with.
    let publicAddress: PublicAddress
    /// The address that letters come from.
    let sender: String

    /// - Parameter sender: nil for `noreply` at the host of the public address.
    init(words: [Language: Words], publicAddress: PublicAddress, sender: String? = nil) {
        self.words = words
        self.publicAddress = publicAddress
        let isName = publicAddress.host.contains(".") && IPAddress(publicAddress.host) == nil
        self.sender = sender ?? "noreply@\(isName ? publicAddress.host : "localhost")"
    }

    /// The letter for a message.
    ///
    /// Throws ``MailFailure`` when no letter can be made of it, or none that is still of use at the instant.
    func letter(for message: WaitingMessage, at now: Instant, _ db: Database) throws -> Letter {
        guard EmailAddress.isPlausible(message.address) else { throw MailFailure.noAddress }
        let zone = try Zone.load(db)
        let language = Language(rawValue: message.language) ?? .nl
        guard let kind = LetterKind(rawValue: message.kind), let words = words[language] else {
            throw MailFailure.wordless(kind: message.kind)
        }
        if let lifetime = kind.lifetime, message.createdAt + lifetime <= now { throw MailFailure.expired }
        let links = MailLinks(publicAddress: publicAddress, links: Links(zone: zone.slug, language: language))
        let wording = Wording(words: words, zone: zone, links: links)
        let (subject, text) = try wording.text(of: kind, message, db)
        return Letter(
            id: Letter.id(of: message),
            from: Correspondent(name: zone.name, address: sender),
            to: Correspondent(name: message.name, address: message.address),
            subject: subject,
            body: wording.body(text, to: message.name, isOptional: message.isOptional),
            language: language,
            writtenAt: message.createdAt,
            unsubscribe: message.isOptional ? links(\.mailRhythm) : nil
        )
    }
}

/// Addresses in mails: the whole way, from the scheme on.
struct MailLinks: Sendable {
    let publicAddress: PublicAddress
    let links: Links

    func callAsFunction(_ path: (Links) -> String) -> String {
        publicAddress.description + path(links)
    }
}
