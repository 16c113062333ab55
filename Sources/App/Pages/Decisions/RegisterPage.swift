import Challenges
import MixedZone

/// The register of what is public record, checked while the reader waits.
struct RegisterPage: Page {
    static let template = "decisions/register"
    let chrome: Chrome
    let verdict: Notice
    let facts: [Fact]
    /// "maandag 23 november 2026", entry and hash of each day.
    let heads: [HeadLine]
    let entries: [PlainLine]
    let file: Link
}

struct HeadLine: Sendable {
    let day: String
    let sequence: String
    let hash: String
}

extension RegisterPage {
    static func make(_ site: Site, _ context: some ZoneRequest) async throws -> RegisterPage {
        let (words, links) = (site.words(context.language), context.links)
        let read = try await context.store.read { db in
            (
                verdict: try VerifyJournal.run(db), heads: try RegisterHead.latest(14, db),
                entries: try PublicRegister.latest(30, db), clock: try Zone.load(db).timeZone
            )
        }
        let heading = Heading(
            title: words("register.heading"),
            section: .challenges,
            address: { $0.register },
            crumbs: [Link(href: links.decisions, text: words("decisions.heading"))],
            isPublic: true
        )
        return RegisterPage(
            chrome: try await site.chrome(heading, context),
            verdict: words.notice(read.verdict),
            facts: words.facts(read.verdict),
            heads: read.heads.map {
                HeadLine(day: words.dayAndYear($0.day), sequence: "\($0.sequence)", hash: $0.hash)
            },
            entries: try read.entries.map { try words.line($0, links, read.clock) },
            file: Link(href: links.registerFile, text: words("register.file"))
        )
    }
}

extension Words {
    /// A number and what it is about, such as "12: Stemming", with the page of what it is about where that has one.
    fileprivate func line(_ entry: JournalEntry, _ links: Links, _ clock: CivilZone) throws -> PlainLine {
        let header = try entry.header()
        let subject = header.subject.split(separator: ":", maxSplits: 1).map(String.init)
        let key = "register.what.\(subject.first ?? "")"
        let what = has(key) ? self(key) : self("register.what.other")
        let thing = Thing(header.subject).flatMap { ID<Entity>($0.id) == nil ? nil : $0 }
        return PlainLine(
            href: thing.map { links.thing($0) } ?? "",
            title: self("register.entry", ["number": "\(entry.sequence)", "what": what]),
            about: "\(when(header.at, clock)) · \(header.command)"
        )
    }

    /// Any thing with an identifier of its own.
    private enum Entity {}

    fileprivate func notice(_ verdict: JournalVerdict) -> Notice {
        switch verdict {
        case .whole: Notice(.good, self("register.whole"), words: self)
        case .tampered(let number):
            Notice(.bad, self("register.tampered", ["number": "\(number)"]), words: self)
        case .missing(let number):
            Notice(.bad, self("register.missing", ["number": "\(number)"]), words: self)
        case .broken(let number):
            Notice(.bad, self("register.broken", ["number": "\(number)"]), words: self)
        }
    }

    fileprivate func facts(_ verdict: JournalVerdict) -> [Fact] {
        guard case .whole(let entries, let head) = verdict else { return [] }
        return [
            Fact(term: self("register.entries"), value: "\(entries)"),
            Fact(term: self("register.head"), value: head),
        ]
    }
}
