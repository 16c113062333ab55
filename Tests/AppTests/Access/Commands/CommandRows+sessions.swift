import Booking
import Challenges
import MixedZone
import Support

@testable import App

extension CommandRows {
    /// Work forms by editors and administrators, work sessions by who decides in the team.
    static let sessions: [CommandRow] = [
        CommandRow(AddWorkForm.self, .each(keepers)) { AddWorkForm(workForm($0.number)) },
        CommandRow(RetireWorkForm.self, .each(keepers)) { _ in RetireWorkForm("schouw") },
        CommandRow(PlanWorkSession.self, .each(commandLine: .missing) { _, _ in .missing }) {
            let plan = SessionPlan("Plein", form: "schouw", isPublic: true, mostPeople: 4)
            return PlanWorkSession(plan, .seats(location: "nergens", day: try $0.day(), part: .morning))
        },
        CommandRow(AddWorkSession.self, on: Scene.ownTeam, .each(commandLine: .signInNeeded, own)) {
            try add(try $0.thing())
        },
        CommandRow(AddWorkSession.self, on: Scene.anothersTeam, .each(commandLine: .signInNeeded, nobody)) {
            try add(try $0.thing())
        },
        CommandRow(SignUpForSession.self, on: Scene.anothersSession, .themselves) {
            SignUpForSession(try $0.thing())
        },
        CommandRow(SignUpForSession.self, on: Scene.closedSession, .nobodyElse) {
            SignUpForSession(try $0.thing())
        },
        CommandRow(CancelSignUp.self, on: Scene.anothersSession, .themselves) {
            CancelSignUp(try $0.thing())
        },
        CommandRow(CancelWorkSession.self, on: Scene.ownSession, .each(own)) {
            CancelWorkSession(try $0.thing(), reason: "Ziek.")
        },
        CommandRow(CancelWorkSession.self, on: Scene.anothersSession, .each(nobody)) {
            CancelWorkSession(try $0.thing(), reason: "Ziek.")
        },
        CommandRow(
            NoteSessionAttendance.self,
            on: Scene.ownSession,
            .each(commandLine: notBegun) { _, _ in notBegun }
        ) {
            NoteSessionAttendance(try $0.thing(), present: [])
        },
        CommandRow(
            NoteSessionAttendance.self,
            on: Scene.anothersSession,
            .each(commandLine: notBegun, nobody)
        ) {
            NoteSessionAttendance(try $0.thing(), present: [])
        },
        CommandRow(WriteSessionNotes.self, on: Scene.ownSession, .each(own)) {
            WriteSessionNotes(try $0.thing(), notes: "Wij spraken af.")
        },
        CommandRow(WriteSessionNotes.self, on: Scene.anothersSession, .each(nobody)) {
            WriteSessionNotes(try $0.thing(), notes: "Wij spraken af.")
        },
        CommandRow(
            AddSessionResult.self,
            on: Scene.ownSession,
            .each(commandLine: notBegun) { _, _ in notBegun }
        ) {
            AddSessionResult("Een bank.", for: .plan, of: try $0.thing())
        },
        CommandRow(AddSessionResult.self, on: Scene.anothersSession, .each(commandLine: notBegun, nobody)) {
            AddSessionResult("Een bank.", for: .plan, of: try $0.thing())
        },
        CommandRow(
            TakeOverResult.self,
            on: Scene.ownSession,
            .each(commandLine: .missing) { _, _ in .missing }
        ) {
            TakeOverResult(1_000_000, of: try $0.thing(), into: nowhere(), source: "")
        },
        CommandRow(TakeOverResult.self, on: Scene.anothersSession, .each(commandLine: .missing, nobody)) {
            TakeOverResult(1_000_000, of: try $0.thing(), into: nowhere(), source: "")
        },
        CommandRow(LoseSessionPlace.self, .clock(.missing)) { _ in LoseSessionPlace(nowhere()) },
        CommandRow(MoveWorkSession.self, .clock(.missing)) { _ in
            MoveWorkSession(nowhere(), to: Scene.location, try evening())
        },
        CommandRow(NoteSessionArrival.self, .clock(.missing)) { NoteSessionArrival($0.owner, at: nowhere()) },
        CommandRow(HoldSessions.self, .clock(.allowed)) { _ in HoldSessions() },
    ]

    private static let notBegun = Verdict.refused("session-not-begun")

    private static func nowhere<Entity>() -> ID<Entity> { .random(at: Instant(seconds: 0)) }

    private static func evening() throws -> Interval {
        let (start, end) = (try amsterdam("2026-12-01 19:00"), try amsterdam("2026-12-01 21:00"))
        guard let interval = Interval(start: start, end: end) else { throw Unreadable() }
        return interval
    }

    private static func add(_ team: Team.ID) throws -> AddWorkSession {
        let plan = SessionPlan("Plein", form: "opgavetafel", team: team, isPublic: true, mostPeople: 4)
        return AddWorkSession(
            .random(at: try amsterdam("2026-11-24 09:00")),
            plan,
            at: Scene.location,
            try evening()
        )
    }

    private static func workForm(_ number: Int) -> WorkForm {
        let text = Bilingual(nl: "Vorm \(number)", en: "Form \(number)")
        return WorkForm(
            id: "vorm-\(number)",
            name: text,
            purpose: text,
            leastPeople: 2,
            mostPeople: 10,
            script: [ScriptStep(minutes: 30, title: text, text: text)]
        )
    }

    @Sendable
    private static func own(_ role: Role, _ reach: Caller.Reach) -> Verdict { .allowed }

    @Sendable
    private static func nobody(_ role: Role, _ reach: Caller.Reach) -> Verdict { .notAllowed }

    @Sendable
    private static func keepers(_ role: Role, _ reach: Caller.Reach) -> Verdict {
        WorkForm.keepers.contains(role) ? .allowed : .notAllowed
    }
}
