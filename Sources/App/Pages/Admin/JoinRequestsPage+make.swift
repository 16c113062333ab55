import GRDB
import MixedZone

extension JoinRequestsPage {
    /// - Parameter draft: the answer that was refused, with what is wrong with it.
    static func make(
        _ site: Site,
        _ context: MemberContext,
        _ draft: AnswerDraft? = nil,
        _ problems: FormProblems = .none,
        isAnswered: Bool = false
    ) async throws -> JoinRequestsPage {
        let words = site.words(context.language)
        let clock = try await site.face(context).zone.timeZone
        let waiting = try await context.store.read(waiting)
        let isAdministrator = context.viewer.standing.holds(.administrator, for: .zone)
        let heading = Heading(
            title: words("requests.heading"),
            section: isAdministrator ? .administration : .host,
            address: { $0.requests },
            crumbs: isAdministrator
                ? [Link(href: context.links.members, text: words("members.heading"))] : [],
            notices: isAnswered ? [Notice(.good, words("requests.answered"), words: words)] : [],
            hasErrors: !problems.isEmpty
        )
        return JoinRequestsPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            requests: waiting.map { member in
                let role = member.askedRole ?? .resident
                let typed = draft.flatMap { $0.member == member.id ? $0.reason : nil } ?? ""
                let reason = Self.reason(for: member.id, typed, problems, words)
                let asked = words.moment(clock.day(of: member.joinedAt), clock.minute(of: member.joinedAt))
                return JoinRequestLine(
                    id: member.id.description,
                    name: member.name,
                    email: member.email ?? words("members.no-email"),
                    role: words("requests.role", ["role": words.role(role)]),
                    asked: words("requests.asked", ["moment": asked]),
                    action: context.links.decision(member.id.description),
                    note: isAdministrator || role.isOpenToAll ? "" : words("refusal.administrator-decides"),
                    isRefusing: !reason.error.isEmpty,
                    reason: reason
                )
            }
        )
    }

    private static func reason(
        for member: Member.ID,
        _ typed: String,
        _ problems: FormProblems,
        _ words: Words
    ) -> Field {
        let id = AnswerDraft.reasonField(member)
        return Field(
            id: id,
            name: "reason",
            label: words("requests.reason"),
            hint: words("requests.reason-hint"),
            value: typed,
            error: problems[id],
            maxLength: AnswerRequest.longestReason,
            isLong: true
        )
    }

    /// Who waits for an answer, the one who has waited longest first.
    private static func waiting(_ db: Database) throws -> [Member] {
        try Member.fetchAll(db, sql: "SELECT * FROM members WHERE state = 'requested' ORDER BY joined_at, id")
    }
}
