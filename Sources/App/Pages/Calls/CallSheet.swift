import Challenges
import GRDB
import MixedZone

/// What the page of a call is made of.
struct CallSheet: Sendable {
    let call: Call
    let policy: CallPolicy
    let names: OpgaveNames
    let responses: [CallResponse]
    /// Why the reader was told; nil for who was not.
    let told: CallRecipient?

    /// Throws ``WebRefusal/missing`` where there is none.
    static func load(_ id: Call.ID, _ context: some ZoneRequest) async throws -> CallSheet {
        let (viewer, language) = (context.visitor, context.language)
        return try await context.store.read { db in
            guard let call = try Call.find(id, db) else { throw WebRefusal.missing }
            return CallSheet(
                call: call,
                policy: try CallPolicy.load(viewer?.standing ?? .stranger, call, db),
                names: try OpgaveNames.load(language, db),
                responses: try call.responses(db),
                told: try viewer.flatMap { try call.recipient($0.member.id, db) }
            )
        }
    }

    func page(
        _ site: Site,
        _ context: some ZoneRequest,
        offer: String? = nil,
        done: String = "",
        _ problems: FormProblems = .none
    ) async throws -> CallPage {
        let (words, links, id) = (site.words(context.language), context.links, call.id.description)
        let heading = Heading(
            title: call.title,
            section: .challenges,
            address: { $0.call(id) },
            crumbs: [Link(href: links.calls, text: words("calls.heading"))],
            notices: Self.notices(done, words),
            hasErrors: !problems.isEmpty,
            isPublic: true
        )
        let own = responses.first { $0.member == context.visitor?.member.id }
        let mayRespond = policy.mayRespond && own?.team == nil
        let challenge = policy.challenge.challenge
        let back = LocalPath(links.call(id))
        return CallPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            title: call.title,
            text: call.body.paragraphs,
            state: words("call.state.\(call.state.rawValue)", ["day": words.dayAndYear(call.closesOn)]),
            challenge: Link(href: links.challenge(challenge.id.description), text: challenge.title),
            theme: names.theme(call.theme),
            why: told.map { words("call.why.\($0.why.rawValue)", ["word": $0.matched]) } ?? "",
            action: mayRespond ? links.callResponse(id) : "",
            offer: Field(
                id: "offer",
                name: "offer",
                label: words("call.offer"),
                hint: words("call.offer-hint"),
                value: offer ?? own?.offer ?? "",
                error: problems["offer"],
                maxLength: RespondToCall.longestOffer,
                isLong: true
            ),
            signIn: context.visitor == nil && call.state == .open
                ? Link(href: links.signIn(back: back), text: words("call.sign-in"))
                : Link(href: "", text: ""),
            responses: policy.mayReadResponses ? responses.map { line($0, words, links) } : [],
            readsResponses: policy.mayReadResponses,
            withdraw: policy.mayWithdraw
                ? Link(href: links.callWithdrawal(id), text: words("call.withdraw.heading"))
                : Link(href: "", text: "")
        )
    }

    private static func notices(_ done: String, _ words: Words) -> [Notice] {
        let known = [
            "geplaatst": "call.published", "reactie": "call.responded", "aangenomen": "call.accepted",
            "intrekking": "call.withdrawn",
        ]
        return known[done].map { [Notice(.good, words($0), words: words)] } ?? []
    }

    private func line(_ response: CallResponse, _ words: Words, _ links: Links) -> ResponseLine {
        let isOpen = response.team == nil && !policy.teams.isEmpty
        return ResponseLine(
            name: response.name,
            offer: response.offer.paragraphs,
            action: isOpen ? links.callAcceptance(call.id.description) : "",
            member: response.member.description,
            teams: ChoiceField(
                id: "team-\(response.member)",
                name: "team",
                legend: words("call.team"),
                choices: policy.teams.map {
                    Choice(
                        id: "\($0.id)-\(response.member)",
                        name: "team",
                        value: $0.id.description,
                        label: $0.name
                    )
                }
            ),
            note: response.team == nil ? "" : words("call.in-team")
        )
    }
}
