import MixedZone

extension UndeliveredPage {
    static func make(_ site: Site, _ context: MemberContext, done: String) async throws -> UndeliveredPage {
        let (words, links) = (site.words(context.language), context.links)
        let now = context.store.now
        let clock = try await site.face(context).zone.timeZone
        let letters = try await context.store.read { try UndeliveredLetters.all(at: now, $0) }
        let heading = Heading(
            title: words("undelivered.heading"),
            section: .administration,
            address: { $0.undelivered() },
            crumbs: [Link(href: links.members, text: words("nav.manage"))],
            notices: done == "opnieuw" ? [Notice(.good, words("undelivered.retried"), words: words)] : []
        )
        return UndeliveredPage(
            chrome: try await site.chrome(heading, context),
            letters: letters.map { UndeliveredLine($0, words, clock) },
            canRetry: letters.contains { $0.waiting > 0 },
            retry: links.undeliveredRetry
        )
    }
}

extension UndeliveredLine {
    init(_ letters: UndeliveredLetters, _ words: Words, _ clock: CivilZone) {
        let counts = [
            letters.waiting > 0 ? words.count("undelivered.waiting", letters.waiting) : nil,
            letters.givenUp > 0 ? words.count("undelivered.given-up", letters.givenUp) : nil,
        ]
        let reason = letters.failure.map { words("mail-failure.\(MailFailure.slug(of: $0))") }
        self.init(
            name: words("letter-kind.\(LetterKind(rawValue: letters.kind)?.rawValue ?? "other")"),
            count: counts.compactMap(\.self).joined(separator: " "),
            since: words("undelivered.since", ["moment": words.moment(letters.since, in: clock)]),
            reason: reason.map { words("undelivered.reason", ["reason": $0]) } ?? words("undelivered.untried")
        )
    }
}

/// Where the letters that do not arrive are seen and tried again.
extension Links {
    /// - Parameter done: what was done just now, for a word of confirmation.
    func undelivered(done: String = "") -> String { home + "/beheer/e-mail" + Self.query([("gelukt", done)]) }
    var undeliveredRetry: String { home + "/beheer/e-mail/opnieuw" }
}

extension Site {
    /// What every page tells an administrator when mail does not go out; nobody else.
    func mailNotices(_ context: some ZoneRequest) async throws -> [Notice] {
        guard let visitor = context.visitor, visitor.standing.holdsAny(of: [.administrator]) else {
            return []
        }
        let now = context.store.now
        guard let late = try await context.store.read({ try UndeliveredLetters.late(at: now, $0) }) else {
            return []
        }
        let words = words(context.language)
        let clock = try await face(context).zone.timeZone
        let moment = words.moment(late.since, in: clock)
        return [
            Notice(.warn, words.count("undelivered.late", late.waiting, ["moment": moment]), words: words)
        ]
    }
}
