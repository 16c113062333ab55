import MixedZone

/// An answer to a request to join, as chosen and typed.
struct AnswerDraft: Sendable {
    let member: Member.ID
    let isApproved: Bool
    let reason: String

    /// Throws ``WebRefusal/unreadableForm`` when nothing was chosen.
    init(to member: Member.ID, _ fields: FormFields) throws {
        guard let isApproved = ["toelaten": true, "afwijzen": false][fields["besluit"]] else {
            throw WebRefusal.unreadableForm
        }
        self.member = member
        self.isApproved = isApproved
        reason = fields["reason"]
    }

    var command: AnswerRequest {
        AnswerRequest(member: member, isApproved: isApproved, reason: reason)
    }

    /// The id of the field for the reason; a page has one for each request.
    static func reasonField(_ member: Member.ID) -> String { "reason-\(member)" }

    /// What was refused, at the field that it is about or at the whole list.
    func problems(_ refusal: any Refusal, _ words: Words) -> FormProblems {
        guard let invalid = refusal as? InvalidFields else {
            return FormProblems(refusal, at: "requests", words)
        }
        let field = Self.reasonField(member)
        return FormProblems(invalid.problems.map { FieldProblem(field, $0.slug) }, words)
    }
}
