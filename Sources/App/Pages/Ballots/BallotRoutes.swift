import Challenges
import GRDB
import Hummingbird
import MixedZone

/// Ballots: reading along, voting, and running them as a secretary.
struct BallotRoutes: Sendable {
    let site: Site

    private var desk: BodyDesk { BodyDesk(site: site) }

    func add(to zone: RouterGroup<ZoneContext>) {
        zone.get("stemmingen/:ballot", use: show)
        let forms = FormDesk(site: site)
        zone.group("gremia", context: MemberContext.self).form(":body/nieuwe-stemming", at: forms, outside)
        zone.group("overleggen", context: MemberContext.self).form(":meeting/stemming", at: forms, inside)
        let members = zone.group("stemmingen", context: MemberContext.self)
        members.form(":ballot/opening", at: forms) { context in
            let (ballot, body) = try await ballot(context)
            let clock = try await context.store.read { try Zone.load($0).timeZone }
            return OpenBallotForm(ballot: ballot, body: body, clock: clock, words: desk.words(context))
        }
        members.form(":ballot/annulering", at: forms) { context in
            let (ballot, body) = try await ballot(context)
            return CancelBallotForm(ballot: ballot, body: body, words: desk.words(context))
        }
        members.form(":ballot/besluit", at: forms) { context in
            let (ballot, body) = try await ballot(context)
            return try await RecordForm.after(ballot, of: body, context, desk.words(context))
        }
        members.post(":ballot/stem", use: vote)
        members.post(":ballot/terugtrekking", use: recuse)
        members.post(":ballot/sluiting", use: close)
    }

    @Sendable
    private func show(_ request: Request, _ context: ZoneContext) async throws -> Response {
        let id: Ballot.ID = try context.parameters.value("ballot")
        let done = request.query["gelukt"]
        return try await site.shared("ballot/\(id)/\(done)", request, context) {
            try await BallotPage.make(site, context, BallotSheet.load(id, context), done: done)
        }
    }

    /// The ballot in the address with its body, for the secretary alone.
    private func ballot(_ context: MemberContext) async throws -> (Ballot, Challenges.Body) {
        let id: Ballot.ID = try context.parameters.value("ballot")
        let found = try await context.store.read { db in
            try Ballot.find(id, db).flatMap { ballot in
                try Body.find(ballot.body, db).map { (ballot, $0) }
            }
        }
        guard let found else { throw WebRefusal.missing }
        try await desk.demandSecretary(of: found.1.id, context)
        return found
    }

    @Sendable
    private func outside(_ context: MemberContext) async throws -> PlanBallotForm {
        let body = try await desk.bodyOfSecretary(context)
        let proposals = try await context.store.read {
            try ProposalChoice.all(for: body, in: [.forDecision], $0)
        }
        return PlanBallotForm(body: body, meeting: nil, proposals: proposals, words: desk.words(context))
    }

    @Sendable
    private func inside(_ context: MemberContext) async throws -> PlanBallotForm {
        let id: Meeting.ID = try context.parameters.value("meeting")
        let found = try await context.store.read { db in
            try Meeting.find(id, db).flatMap { meeting in
                try Body.find(meeting.body, db).map { body in
                    (meeting, body, try ProposalChoice.all(for: body, in: [.forDecision], db))
                }
            }
        }
        guard let (meeting, body, proposals) = found else { throw WebRefusal.missing }
        try await desk.demandSecretary(of: body.id, context)
        return PlanBallotForm(
            body: body,
            meeting: meeting,
            proposals: proposals,
            words: desk.words(context)
        )
    }

    @Sendable
    private func vote(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Ballot.ID = try context.parameters.value("ballot")
        let typed = try await request.form(upTo: site.settings.limits.body)["keuze"]
        guard let choice = VoteChoice(rawValue: typed) else { return try await withoutChoice(id, context) }
        let address = context.links.ballot(id.description, done: "gestemd")
        return try await desk.send(CastVote(choice, in: id), to: address, context)
    }

    /// The page of the ballot once more, with what to do.
    private func withoutChoice(_ id: Ballot.ID, _ context: MemberContext) async throws -> Response {
        let sheet = try await BallotSheet.load(id, context)
        guard sheet.policy.mayVote else { throw BallotRefusal.noChoice }
        let refusal = BallotRefusal.noChoice
        let problems = FormProblems(refusal, at: "keuze", site.words(context.language))
        let page = try await BallotPage.make(site, context, sheet, problems)
        return site.response(page, context.language, status: refusal.kind.status)
    }

    @Sendable
    private func recuse(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Ballot.ID = try context.parameters.value("ballot")
        let address = context.links.ballot(id.description, done: "teruggetrokken")
        return try await desk.send(RecuseFromBallot(id), to: address, context)
    }

    @Sendable
    private func close(_ request: Request, _ context: MemberContext) async throws -> Response {
        let id: Ballot.ID = try context.parameters.value("ballot")
        return try await desk.send(CloseBallot(id), to: context.links.ballot(id.description), context)
    }
}
