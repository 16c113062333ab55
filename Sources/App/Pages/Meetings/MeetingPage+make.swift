import Challenges
import MixedZone

extension MeetingPage {
    static func make(
        _ site: Site,
        _ context: some ZoneRequest,
        _ sheet: MeetingSheet
    ) async throws -> MeetingPage {
        let (words, links, meeting) = (site.words(context.language), context.links, sheet.meeting)
        let id = meeting.id.description
        let name = sheet.body.name[context.language.rawValue]
        let heading = Heading(
            title: meeting.title,
            section: .challenges,
            address: { $0.meeting(id) },
            crumbs: .body(sheet.body, links, words),
            isPublic: true
        )
        let drawing = MeetingDrawing(sheet: sheet, words: words, links: links)
        return MeetingPage(
            chrome: try await site.chrome(heading, context),
            title: meeting.title,
            body: Link(href: links.body(sheet.body.id), text: name),
            facts: drawing.facts,
            agenda: drawing.agenda,
            people: drawing.people,
            ballots: drawing.ballots,
            papers: sheet.papers,
            minutes: sheet.readsMinutes ? meeting.minutes.paragraphs : [],
            minutesNote: meeting.state == .minutesDraft ? words("meeting.minutes-draft") : "",
            actions: drawing.actions,
            moves: drawing.moves,
            links: drawing.forms
        )
    }
}
