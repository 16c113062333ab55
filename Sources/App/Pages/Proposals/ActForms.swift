import Challenges
import MixedZone

/// Makes the form of each act with one proposal.
struct ActForms: Sendable {
    let sheet: ProposalSheet
    let site: Site
    let context: MemberContext

    var words: Words { site.words(context.language) }
    var proposal: Proposal { sheet.proposal }
    var id: Proposal.ID { sheet.proposal.id }

    func form(of act: ProposalAct) async throws -> ActForm {
        switch act {
        case .rename: rename
        case .declare: declare
        case .offer: offer
        case .consent: .sending(act, facts: version) { [id] _ in ConsentToSubmission(id) }
        case .object: reasoned(act) { [id] in ObjectToSubmission(id, reason: $0) }
        case .take: .sending(act, facts: version) { [id] _ in TakeProposal(id) }
        case .ask: ask
        case .answer: answer
        case .refer: refer
        case .answerReferral: answerReferral
        case .chooseTrack: try await chooseTrack()
        case .changeTrack: reasoned(act) { [id] in ChangeTrack(id, reason: $0) }
        case .assign: try await assign()
        case .review: review
        case .recuse: .sending(act, facts: version) { [id] _ in RecuseReviewer(id) }
        case .revise: reasoned(act, isOptional: true) { [id] in ReviseProposal(id, reason: $0) }
        case .submitRevision: submitRevision
        case .takeUpAgain: reasoned(act) { [id] in TakeUpAgain(id, reason: $0) }
        case .merge: try await merge()
        case .fileObjection: fileObjection
        case .rule: rule
        case .withdraw: reasoned(act, isOptional: true) { [id] in WithdrawProposal(id, reason: $0) }
        }
    }

    /// A form that asks for a reason alone.
    private func reasoned<C: Command>(
        _ act: ProposalAct,
        isOptional: Bool = false,
        _ command: @escaping @Sendable (String) -> C
    ) -> ActForm {
        .sending(
            act,
            facts: version,
            anchor: "reason",
            parts: { [reason] in [reason($0, isOptional)] },
            command: {
                command($0["reason"])
            }
        )
    }

    /// The field for a reason.
    var reason: @Sendable (FormPen, Bool) -> FormPart {
        let label = words("proposal.reason")
        return { pen, isOptional in
            pen.reason(label, isOptional: isOptional)
        }
    }

    /// Of which version it is, and what it asks.
    var version: [Fact] {
        guard let latest = sheet.latest else { return [] }
        return [
            Fact(
                term: words("proposal.last-version"),
                value: words(
                    "proposal.version",
                    [
                        "number": String(latest.number),
                        "when": words.stamp(latest.submittedAt, sheet.clock),
                    ]
                )
            ),
            Fact(term: words("proposal.asked-money"), value: words.money(latest.sums.municipal)),
            Fact(term: words("proposal.earned-money"), value: words.money(latest.sums.earned)),
        ]
    }
}
