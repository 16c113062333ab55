import Foundation
import Support

@testable import Challenges
@testable import MixedZone

extension EntrySample {
    static let ideas = [
        EntrySample(HandInIdea.self, HandInIdea.HandedIn.self, by: author) { zone in
            try await zone.store.build(.area("centrum"))
            try await zone.store.build(.theme("groen"))
            return .example("Vrijetekst")
        },
        EntrySample(AddIdeaPaper.self, AddPaper.Added.self, by: author) { zone in
            try await zone.store.build(.area("centrum"))
            try await zone.store.build(.theme("groen"))
            let received = try await zone.store.perform(HandInIdea.example(), as: .visitor)
            let key = try received.key.orThrow("no key")
            return AddIdeaPaper(
                "vrijetekst.pdf",
                Data("%PDF-1.7".utf8),
                to: received.id,
                key: key,
                network: "local"
            )
        },
        EntrySample(TakeIdea.self, IdeaMoved.self, by: .hanna) { zone in
            TakeIdea(try await zone.store.idea(email: "persoonsnaam@voorbeeld.test"))
        },
        EntrySample(HandBackIdea.self, IdeaMoved.self, by: .hanna) { zone in
            HandBackIdea(try await inCare(zone), reason: "Vrijetekst")
        },
        EntrySample(AdoptIdea.self, IdeaMoved.self, by: .hanna) { zone in
            AdoptIdea(try await inCare(zone), owner: try await zone.id(of: .daan), reason: "Vrijetekst")
        },
        EntrySample(JoinIdea.self, IdeaMoved.self, by: .hanna) { zone in
            JoinIdea(try await inCare(zone), to: try await zone.opgave(), reason: "Vrijetekst")
        },
        EntrySample(GoOnWithIdea.self, GoOnWithIdea.WentOn.self, by: .hanna) { zone in
            GoOnWithIdea(try await inCare(zone), reason: "Vrijetekst")
        },
        EntrySample(HideIdea.self, HideIdea.Hidden.self, by: .jasmijn) { zone in
            HideIdea(try await inCare(zone), reason: "Vrijetekst")
        },
        EntrySample(DeclineIdea.self, IdeaMoved.self, by: .hanna) { zone in
            DeclineIdea(try await inCare(zone), reason: "Vrijetekst")
        },
        EntrySample(WithdrawIdea.self, IdeaMoved.self, by: author) { zone in
            WithdrawIdea(try await inCare(zone), reason: "Vrijetekst")
        },
    ]

    private static let author = Person("Persoonsnaam Achternaam", .resident)

    private static func inCare(_ zone: TestStore) async throws -> Idea.ID {
        try await zone.store.idea(by: .member(zone.id(of: author)), in: zone.id(of: .hanna))
    }
}
