import Booking
import MixedZone

extension RoomSheet {
    /// - Parameters:
    ///   - typed: what stands in the form.
    ///   - refused: why what was sent cannot be had, with what can instead.
    func page(
        _ typed: TypedMeeting,
        _ problems: FormProblems = .none,
        alternatives: [AlternativeForm] = []
    ) async throws -> RoomDayPage {
        let isSignedIn = context.visitor != nil
        let canReserve = day.refusal == nil
        let place = location.name
        return RoomDayPage(
            chrome: try await site.chrome(heading(hasErrors: !problems.isEmpty), context),
            errors: problems.lines,
            roomName: name(day.room),
            locationName: place,
            locationHref: links.location(location.id),
            day: words.day(day.day, seenOn: today),
            about: words.about(day.terms),
            around: around,
            moving: banner,
            strip: RoomStripDrawing(sheet: self).strip,
            otherRooms: others.map {
                Link(href: address(of: $0, links, day.day), text: name($0))
            },
            closed: day.refusal.map { words.aboutRoomDay($0, place: place) } ?? "",
            nextDays: canReserve ? [] : nextDays,
            isOpen: timeline != nil,
            timeline: timeline ?? RoomTimeline(title: "", hours: [], bars: [], stretches: []),
            alternatives: alternatives,
            signIn: isSignedIn || !canReserve ? Link(href: "", text: "") : signIn,
            hasForm: isSignedIn && (canReserve || !problems.isEmpty),
            form: MeetingFormDraft(
                day: day,
                typed: typed,
                moving: moving,
                beneficiary: beneficiary,
                problems: problems,
                isHost: isHost,
                words: words,
                links: links
            ).form
        )
    }

    private func name(_ room: Room) -> String { room.name[context.language.rawValue] }

    private var timeline: RoomTimeline? {
        let sheet = self
        return RoomTimelineDrawing(
            day: day,
            member: context.visitor?.member.id,
            words: words,
            links: links,
            choose: context.visitor == nil
                ? nil
                : { from, to in
                    let hour = MinuteOfDay(minutes: from.minutes + 60) ?? to
                    let end = min(to, hour)
                    return sheet.address(
                        sheet.links,
                        sheet.day.day,
                        from: from.description,
                        to: end.description
                    ) + "#reserveren"
                }
        ).timeline
    }

    private var around: String {
        let (before, after) = (day.terms.preparation, day.terms.clearing)
        switch (before > 0, after > 0) {
        case (false, false): return ""
        case (true, false): return words("rooms.around-before", ["before": words.length(before)])
        case (false, true): return words("rooms.around-after", ["after": words.length(after)])
        case (true, true):
            return words(
                "rooms.around-both",
                ["before": words.length(before), "after": words.length(after)]
            )
        }
    }

    private var banner: MovingBanner {
        guard let moving else { return onBehalfBanner }
        let held = moving.reservation
        let text = words(
            "rooms.moving",
            [
                "unit": words.unit(of: held), "day": words.day(held.day),
                "hours": words.hours(of: held, in: location.timeZone),
            ]
        )
        return MovingBanner(
            text: moving.isOwn ? text : words.moving(moving),
            back: Link(href: moving.whole(links), text: words("rooms.moving-back"))
        )
    }

    private var onBehalfBanner: MovingBanner {
        guard beneficiary != nil, let holder else {
            return MovingBanner(text: "", back: Link(href: "", text: ""))
        }
        return MovingBanner(
            text: words("on-behalf.banner", ["name": holder.name]),
            back: Link(
                href: links.onBehalf(at: location.id, on: day.day.description),
                text: words("on-behalf.other")
            )
        )
    }

    private var nextDays: [Link] {
        days.filter { $0.day > day.day && $0.refusal == nil }.prefix(3).map {
            Link(href: address(links, $0.day), text: words.day($0.day))
        }
    }

    private var signIn: Link {
        let back = LocalPath(address(links, day.day))
        return Link(href: links.signIn(back: back), text: words("rooms.sign-in"))
    }

    private func heading(hasErrors: Bool) -> Heading {
        let (id, room, chosen) = (location.id, day.room.id, day.day.description)
        return Heading(
            title: "\(name(day.room)), \(location.name), \(words.day(day.day, seenOn: today))",
            section: moving == nil ? .places : .reservations,
            address: { $0.room(room, at: id, chosen) },
            crumbs: [
                Link(href: links.locations, text: words("nav.places")),
                Link(href: links.location(id), text: location.name),
            ],
            hasErrors: hasErrors
        )
    }
}
