import Booking
import MixedZone

/// What somebody typed about themselves and this visit.
struct TypedPresence: Sendable {
    let helpsWith: String
    let seeks: String
    let today: String
    let isVisible: Bool

    init(_ fields: FormFields) {
        helpsWith = fields.trimmed("helpt")
        seeks = fields.trimmed("zoekt")
        today = fields.trimmed("vandaag")
        isVisible = fields.isOn("zichtbaar")
    }

    /// What is known before anything was typed.
    init(_ member: Member, _ visit: Visit? = nil) {
        helpsWith = member.canHelpWith
        seeks = member.isLookingFor
        today = visit?.sharing.today ?? ""
        isVisible = visit?.sharing.isShared ?? false
    }

    var sharing: Sharing { Sharing(isShared: isVisible, today: today) }

    /// The change of the profile that was typed along; nil when it says what it said.
    func profile(of member: Member) -> ChangeProfile? {
        guard helpsWith != member.canHelpWith || seeks != member.isLookingFor else { return nil }
        return ChangeProfile(
            name: member.name,
            language: member.language,
            canHelpWith: helpsWith,
            isLookingFor: seeks
        )
    }

    var hidden: [HiddenField] {
        var fields = [
            HiddenField(name: "helpt", value: helpsWith), HiddenField(name: "zoekt", value: seeks),
            HiddenField(name: "vandaag", value: today),
        ]
        if isVisible { fields.append(HiddenField(name: "zichtbaar", value: "on")) }
        return fields
    }

    /// The form with what was typed; the elements have the commands' names for their fields as ids.
    func form(_ words: Words, problems: FormProblems = .none) -> PresenceForm {
        PresenceForm(
            helpsWith: field("canHelpWith", "helpt", "profile.helps-with", helpsWith, problems, words),
            seeks: field("isLookingFor", "zoekt", "profile.seeks", seeks, problems, words),
            today: field("today", "vandaag", "profile.today", today, problems, words),
            isVisible: Choice(
                id: "zichtbaar",
                name: "zichtbaar",
                value: "on",
                label: words("profile.visible"),
                hint: words("profile.visible-hint"),
                isChecked: isVisible
            )
        )
    }

    private func field(
        _ id: String,
        _ name: String,
        _ key: String,
        _ value: String,
        _ problems: FormProblems,
        _ words: Words
    ) -> Field {
        Field(
            id: id,
            name: name,
            label: words(key),
            isOptional: true,
            hint: words("\(key)-hint"),
            value: value,
            error: problems[id],
            maxLength: ChangeProfile.longestText
        )
    }
}
