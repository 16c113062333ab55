import Challenges
import MixedZone

/// What is said about bodies, their votes and their decisions.
extension Words {
    func kind(_ kind: BodyKind) -> String { self("body.kind.\(kind.rawValue)") }
    func category(_ category: SeatCategory) -> String { self("body.category.\(category.rawValue)") }
    func designation(_ way: Designation) -> String { self("body.designation.\(way.rawValue)") }
    func majority(_ majority: Charter.Majority) -> String { self("body.majority.\(majority.rawValue)") }
    func choice(_ choice: VoteChoice) -> String { self("ballot.choice.\(choice.rawValue)") }
    func outcome(_ outcome: Tally.Outcome) -> String { self("ballot.outcome.\(outcome.rawValue)") }
    func outcome(_ outcome: DecisionOutcome) -> String { self("decision.outcome.\(outcome.rawValue)") }
    func legal(_ status: LegalStatus) -> String { self("decision.legal.\(status.rawValue)") }
    func agendaKind(_ kind: AgendaPoint.Kind) -> String { self("meeting.point.\(kind.rawValue)") }

    /// "Stoel 3, bewoner" or "Stoel 1, wijkagent".
    func seat(_ seat: BodySeat) -> String {
        let function = seat.function[language.rawValue]
        return self(
            "body.seat",
            [
                "number": "\(seat.position)",
                "what": function.isEmpty ? category(seat.category).lowercased() : function,
            ]
        )
    }

    /// "dinsdag 24 november 2026, 9.00 uur".
    func when(_ instant: Instant, _ clock: CivilZone) -> String {
        self(
            "body.when",
            ["day": dayAndYear(clock.day(of: instant)), "time": time(clock.minute(of: instant))]
        )
    }

    /// The same for an end, which at midnight still belongs to the day before it: "dinsdag 12 maart 2027, 24.00".
    func until(_ end: Instant, _ clock: CivilZone) -> String {
        let day = clock.day(of: Instant(seconds: end.seconds - 1))
        return self("body.when", ["day": dayAndYear(day), "time": time(clock.minute(of: end, on: day))])
    }

    /// "7 voor, 2 tegen, 1 onthouding".
    func count(_ count: Tally.Count) -> String {
        self(
            "ballot.count",
            ["for": "\(count.inFavour)", "against": "\(count.against)", "abstain": "\(count.abstain)"]
        )
    }

    /// "Aangenomen: 7 voor, 2 tegen, 1 onthouding. 10 zetels deden mee, 6 waren nodig."
    func result(_ tally: Tally) -> String {
        self(
            "ballot.result",
            [
                "outcome": outcome(tally.outcome), "count": count(tally.count),
                "part": "\(tally.takingPart)", "needed": "\(tally.needed)",
            ]
        )
    }

    /// "Er doen 3 bewoners mee; 4 zijn nodig", one for each shortage.
    func shortages(_ quorum: Quorum) -> [String] {
        quorum.shortages.map { shortage in
            self(
                "ballot.shortage",
                [
                    "who": shortage.category.map(category) ?? self("ballot.all-seats"),
                    "there": "\(shortage.there)", "needed": "\(shortage.needed)",
                ]
            )
        }
    }

    /// The rules of voting, as rows of a summary.
    func facts(_ charter: Charter) -> [Fact] {
        let each = SeatCategory.allCases.compactMap { category in
            charter.quorumOf[category].map {
                Fact(
                    term: self("body.quorum-of", ["category": self.category(category).lowercased()]),
                    value: "\($0)"
                )
            }
        }
        return [Fact(term: self("body.quorum"), value: "\(charter.quorum)")] + each + [
            Fact(term: self("body.majority"), value: majority(charter.majority)),
            Fact(term: self("body.voting"), value: self(charter.isSecret ? "body.secret" : "body.named")),
            Fact(
                term: self("body.outside"),
                value: self(charter.mayVoteOutside ? "body.outside-yes" : "body.outside-no")
            ),
        ]
    }
}
