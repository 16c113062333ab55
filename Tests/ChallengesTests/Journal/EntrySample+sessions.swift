import Support

@testable import Challenges
@testable import MixedZone

extension EntrySample {
    static let sessions = workForms + coming + been

    private static let workForms = [
        EntrySample(AddWorkForm.self, AddWorkForm.Added.self, by: .jasmijn) { _ in
            AddWorkForm(.example(name: "Vrijetekst"))
        },
        EntrySample(RetireWorkForm.self, NoFacts.self, by: .frank) { _ in RetireWorkForm("schouw") },
    ]

    private static let coming = [
        EntrySample(AddWorkSession.self, AddWorkSession.Added.self, by: .anna) { zone in
            _ = try await zone.session()
            let plan = SessionPlan(
                "Vrijetekst",
                form: "schouw",
                team: try await zone.team("Vrijetekst"),
                isPublic: false,
                mostPeople: 8
            )
            return AddWorkSession(.random(at: zone.clock.now), plan, at: "kadehuis", try evening())
        },
        EntrySample(SignUpForSession.self, NoFacts.self, by: .daan) {
            SignUpForSession(try await $0.session())
        },
        EntrySample(CancelSignUp.self, NoFacts.self, by: .daan) { zone in
            let session = try await zone.session()
            _ = try await zone.perform(SignUpForSession(session), as: .daan)
            return CancelSignUp(session)
        },
        EntrySample(CancelWorkSession.self, CancelWorkSession.Cancelled.self, by: .bilal) { zone in
            CancelWorkSession(try await zone.session(), reason: "Vrijetekst")
        },
        EntrySample(LoseSessionPlace.self, NoFacts.self, by: nil) {
            LoseSessionPlace(try await $0.session())
        },
        EntrySample(MoveWorkSession.self, MoveWorkSession.Moved.self, by: nil) { zone in
            MoveWorkSession(try await zone.session(), to: "kadehuis", try evening())
        },
    ]

    private static let been = [
        EntrySample(NoteSessionArrival.self, NoteSessionArrival.Arrived.self, by: nil) { zone in
            NoteSessionArrival(try await zone.id(of: .anna), at: try await zone.session())
        },
        EntrySample(NoteSessionAttendance.self, NoteSessionAttendance.Noted.self, by: .anna) { zone in
            let session = try await zone.session()
            try zone.clock.set("2026-11-26 20:00")
            return NoteSessionAttendance(session, present: [try await zone.id(of: .anna)])
        },
        EntrySample(HoldSessions.self, HoldSessions.Held.self, by: nil) { zone in
            _ = try await zone.session()
            try zone.clock.set("2026-11-26 21:00")
            return HoldSessions()
        },
        EntrySample(WriteSessionNotes.self, NoFacts.self, by: .carla) { zone in
            WriteSessionNotes(try await zone.session(), notes: "Vrijetekst")
        },
        EntrySample(AddSessionResult.self, AddSessionResult.Added.self, by: .carla) { zone in
            let session = try await zone.session()
            try zone.clock.set("2026-11-26 20:00")
            return AddSessionResult("Vrijetekst", for: .plan, of: session)
        },
        EntrySample(TakeOverResult.self, TakeOverResult.TakenOver.self, by: .carla) { zone in
            let (session, proposal, result) = try await zone.result("Vrijetekst")
            return TakeOverResult(result, of: session, into: proposal, source: "Vrijetekst")
        },
    ]

    /// Tuesday 1 December 2026, from seven to nine.
    private static func evening() throws -> Interval {
        try Interval(start: amsterdam("2026-12-01 19:00"), end: amsterdam("2026-12-01 21:00")).orThrow(
            "interval"
        )
    }
}
