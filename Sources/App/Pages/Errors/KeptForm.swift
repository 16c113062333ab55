import Hummingbird
import MixedZone

/// Makes the page that keeps a form whose sender must sign in first.
struct KeptForm: Sendable {
    let site: Site
    let sent: FormFields
    let place: PagePlace
    let request: Request

    /// Throws ``WebRefusal/missing`` where no zone of the place can be opened.
    func page(_ zones: Zones) async throws -> KeptFormPage {
        guard let inside = await FaultedRequest.find(place, request, site, zones),
            let action = request.head.path.flatMap(LocalPath.init)
        else { throw WebRefusal.missing }
        let words = site.words(place.language)
        let heading = Heading(title: words("kept.heading"), address: { $0.home })
        return KeptFormPage(
            chrome: try await site.chrome(heading, inside),
            signIn: Link(href: inside.links.signIn(back: nil), text: words("kept.sign-in")),
            action: action.description,
            hidden: sent.fields.map { HiddenField(name: $0.name, value: $0.value) },
            texts: sent.writtenTexts
        )
    }
}
