import Booking
import MixedZone

/// What is typed about one visit, on its way to a page.
struct ShareDraft: Sendable {
    let reservation: Reservation
    /// The name of the location.
    let place: String
    let sharing: Sharing
    let action: String

    /// Where the form stands.
    struct Frame: Sendable {
        let section: Section
        let address: @Sendable (Links) -> String
        let heading: String
        let back: Link
    }

    func page(
        _ site: Site,
        _ context: MemberContext,
        _ frame: Frame,
        _ problems: FormProblems = .none
    ) async throws -> SharePage {
        let words = site.words(context.language)
        let heading = Heading(
            title: frame.heading,
            section: frame.section,
            address: frame.address,
            hasErrors: !problems.isEmpty
        )
        let seat = words("mine.place", ["place": place, "unit": words.unit(of: reservation)])
        return SharePage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            heading: frame.heading,
            about: "\(seat), \(words.day(reservation.day))",
            form: ShareForm(
                action: action,
                hidden: [],
                fields: TypedSharing(sharing).fields(words, problems),
                button: words("share.button")
            ),
            back: frame.back
        )
    }
}

/// The fields of the form, as they are named in it; their ids are the commands' names for them.
struct TypedSharing: Sendable {
    let sharing: Sharing

    init(_ sharing: Sharing) {
        self.sharing = sharing
    }

    init(_ fields: FormFields) {
        sharing = Sharing(isShared: fields.isOn("zichtbaar"), today: fields.trimmed("vandaag"))
    }

    var hidden: [HiddenField] {
        let today = HiddenField(name: "vandaag", value: sharing.today)
        return sharing.isShared ? [today, HiddenField(name: "zichtbaar", value: "on")] : [today]
    }

    func fields(_ words: Words, _ problems: FormProblems) -> ShareFields {
        ShareFields(
            today: Field(
                id: "today",
                name: "vandaag",
                label: words("share.today"),
                isOptional: true,
                hint: words("share.today-hint"),
                value: sharing.today,
                error: problems["today"],
                maxLength: ChangeProfile.longestText
            ),
            isVisible: Choice(
                id: "zichtbaar",
                name: "zichtbaar",
                value: "on",
                label: words("share.visible"),
                hint: words("share.visible-hint"),
                isChecked: sharing.isShared
            )
        )
    }
}
