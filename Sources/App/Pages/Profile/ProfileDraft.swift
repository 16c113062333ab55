import MixedZone

/// What somebody changed in their profile, as typed.
struct ProfileDraft: Sendable {
    let name: String
    let language: String
    let canHelpWith: String
    let isLookingFor: String

    /// What stands there now.
    init(_ member: Member) {
        name = member.name
        language = member.language
        canHelpWith = member.canHelpWith
        isLookingFor = member.isLookingFor
    }

    init(_ fields: FormFields) {
        name = fields["name"]
        language = fields["language"]
        canHelpWith = fields["canHelpWith"]
        isLookingFor = fields["isLookingFor"]
    }

    var command: ChangeProfile {
        ChangeProfile(name: name, language: language, canHelpWith: canHelpWith, isLookingFor: isLookingFor)
    }
}
