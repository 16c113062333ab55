import Booking
import MixedZone

extension WalkInSheet {
    func page(
        _ site: Site,
        _ context: MemberContext,
        _ draft: WalkInDraft,
        _ problems: FormProblems = .none
    ) async throws -> WalkInPage {
        let (words, links) = (site.words(context.language), context.links)
        let id = desk.location.id
        let heading = Heading(
            title: words("walk-in.heading"),
            section: .host,
            address: { $0.walkIn(at: id) },
            hasErrors: !problems.isEmpty
        )
        return WalkInPage(
            chrome: try await site.chrome(heading, context),
            errors: problems.lines,
            locationName: desk.location.name,
            searchAction: links.walkIn,
            searchHidden: [HiddenField(name: "locatie", value: id)],
            search: Field(
                id: "zoek",
                name: "zoek",
                label: words("walk-in.search"),
                hint: search.isEmpty || !found.isEmpty ? "" : words("walk-in.nobody", ["name": search]),
                value: search,
                type: "search"
            ),
            member: members(draft, problems, words),
            action: links.walkIn,
            hidden: [
                HiddenField(name: "locatie", value: id),
                HiddenField(name: "zoek", value: search),
                HiddenField(name: "sleutel", value: draft.key.description),
            ],
            name: Field(
                id: "name",
                name: "naam",
                label: words("walk-in.name"),
                isOptional: draft.who != WalkInDraft.guest,
                hint: words("walk-in.name-hint"),
                value: draft.name,
                error: problems["name"],
                maxLength: 80
            ),
            part: parts(draft, problems, words),
            seat: seats(draft, words),
            share: draft.sharing.fields(words, problems),
            closed: offer.refusal.map { words.sentence($0, place: desk.location.name) } ?? "",
            back: Link(href: links.hostDay(id, offer.day.description), text: words("walk-in.back"))
        )
    }

    private func members(_ draft: WalkInDraft, _ problems: FormProblems, _ words: Words) -> ChoiceField {
        var choices = found.enumerated().map { number, guest in
            Choice(
                id: "wie-\(number + 1)",
                name: "wie",
                value: guest.member.description,
                label: guest.name,
                hint: guest.role.map { words("role.\($0.rawValue)") } ?? "",
                isChecked: draft.who == guest.member.description
            )
        }
        choices.append(
            Choice(
                id: "wie-gast",
                name: "wie",
                value: WalkInDraft.guest,
                label: words("walk-in.without-account"),
                isChecked: draft.who == WalkInDraft.guest
            )
        )
        return ChoiceField(
            id: "guest",
            name: "wie",
            legend: words("walk-in.member"),
            error: problems["guest"],
            choices: choices
        )
    }

    private func parts(_ draft: WalkInDraft, _ problems: FormProblems, _ words: Words) -> ChoiceField {
        ChoiceField(
            id: "part",
            name: "deel",
            legend: words("walk-in.part"),
            error: problems["part"],
            choices: offer.parts.map { part in
                Choice(
                    id: "deel-\(part.hours.part.slug)",
                    name: "deel",
                    value: part.hours.part.slug,
                    label: words.part(part.hours),
                    hint: words.count("walk-in.free", part.free.count),
                    isChecked: draft.part == part.hours.part
                )
            }
        )
    }

    private func seats(_ draft: WalkInDraft, _ words: Words) -> ChoiceField {
        let any = Choice(
            id: "plek-vrij",
            name: "plek",
            value: "",
            label: words("walk-in.seat-any"),
            isChecked: draft.seat == nil
        )
        let others = offer.seats.map { seat, parts in
            let features = SeatFeature.allCases.filter { seat.features.contains($0) }.map {
                words.feature($0)
            }
            return Choice(
                id: "plek-\(seat.number)",
                name: "plek",
                value: seat.id.description,
                label: words(
                    features.isEmpty ? "walk-in.seat-free" : "walk-in.seat-free-with",
                    [
                        "seat": String(seat.number), "parts": words.list(parts.map { words.part($0) }),
                        "features": words.list(features),
                    ]
                ),
                isChecked: draft.seat == seat.id
            )
        }
        return ChoiceField(id: "plek", name: "plek", legend: words("walk-in.seat"), choices: [any] + others)
    }
}
