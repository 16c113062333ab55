import MixedZone

extension MyDataPage {
    /// How many entries of the journal the page shows; the file has them all.
    static let mostEntries = 50

    /// - Parameter done: what was changed just now, as the address says; anything unknown says nothing.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ data: MyData,
        done: String = ""
    ) async throws -> MyDataPage {
        let words = site.words(context.language)
        let links = context.links
        let heading = Heading(
            title: words("mydata.heading"),
            address: { $0.myData() },
            crumbs: [Link(href: links.profile, text: words("profile.heading"))],
            notices: notices(done, words)
        )
        let told = MyDataWords(words: words, data: data)
        let more = data.entries.count - mostEntries
        return MyDataPage(
            chrome: try await site.chrome(heading, context),
            file: Link(href: links.myDataFile, text: words("mydata.file")),
            facts: told.facts,
            profile: Link(href: links.profile, text: words("mydata.change")),
            shared: SharedLines(words: words, links: links, data: data).all,
            roles: told.roles,
            consents: data.consents.map(told.line),
            reservations: told.reservations,
            reservationsLink: Link(href: links.reservations, text: words("mine.heading")),
            guests: data.stays.filter { !$0.guests.isEmpty }.map(told.guests),
            visits: data.stays.compactMap(told.visit),
            sessions: data.sessions.map { told.line($0, current: context.viewer.session, links) },
            signOutEverywhereAction: links.signOutEverywhere,
            letters: data.letters.map(told.line),
            elsewhere: data.elsewhere.count == 0
                ? "" : words.count("mydata.elsewhere-count", data.elsewhere.count),
            entries: data.entries.prefix(mostEntries).map(told.line),
            moreEntries: more > 0 ? words.count("mydata.more-entries", more) : "",
            leave: Link(href: links.leaving, text: words("leave.link"))
        )
    }

    private static func notices(_ done: String, _ words: Words) -> [Notice] {
        switch done {
        case "toestemming": [Notice(.good, words("mydata.withdrawn"), words: words)]
        case "apparaat": [Notice(.good, words("mydata.session-ended"), words: words)]
        default: []
        }
    }
}
