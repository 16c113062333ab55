import Challenges
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The page of a team` {
    @Test func `shows strangers how it is made up, and members who is in it`() async throws {
        let planning = try await Planning.begin()
        try await planning.house.send(
            PostToTeam("Voor ons alleen", in: planning.team, isPublic: false),
            as: .anna
        )
        try await planning.house.send(
            PostToTeam("Voor iedereen", in: planning.team, isPublic: true),
            as: .anna
        )
        let address = "/haarlem/teams/\(planning.team)"
        try await planning.house.town.visit { browser in
            let stranger = try await browser().get(address)
            #expect(stranger.text.contains("3 leden: 1 bewoner en 2 ondernemers."))
            #expect(stranger.text.contains("Voor iedereen"))
            #expect(!stranger.text.contains("Anna"))
            #expect(!stranger.text.contains("Voor ons alleen"))
            let other = browser()
            try await planning.house.town.signIn(.daan, in: other)
            let member = try await other.get(address)
            #expect(member.text.contains("Anna Adema"))
            #expect(!member.text.contains("@voorbeeld.test"))
            #expect(!member.text.contains("Voor ons alleen"))
            let own = browser()
            try await planning.house.town.signIn(.carla, in: own)
            #expect(try await own.get(address).text.contains("Voor ons alleen"))
        }
    }

    @Test func `leads from forming one to inviting and letting in`() async throws {
        let planning = try await Planning.begin()
        try await planning.house.town.visit { browser in
            let anna = browser()
            try await planning.house.town.signIn(.anna, in: anna)
            let wrong = try await anna.post("/haarlem/teams/nieuw", [("kind", "workGroup")])
            #expect(wrong.status == 422)
            let made = try await anna.post(
                "/haarlem/teams/nieuw",
                [
                    ("name", "Koel plein"), ("purpose", "Schaduw op het plein."), ("kind", "workGroup"),
                    ("capacity", "entrepreneur"), ("wishes", "majority"),
                ]
            )
            #expect(made.status == 303)
            let address = String(made.location.prefix { $0 != "?" })
            let found = try await anna.get("\(address)/uitnodigingen?zoek=carla")
            #expect(found.text.contains("Nodig Carla Cornelissen uit"))
            let carla = try await planning.house.id(of: .carla)
            let invited = try await anna.post("\(address)/uitnodigingen", [("lid", carla.description)])
            #expect(invited.location == "\(address)?gelukt=uitgenodigd")
            let guest = browser()
            try await planning.house.town.signIn(.carla, in: guest)
            #expect(try await guest.get("/haarlem/teams").text.contains("nodigt u uit"))
            let yes = [("besluit", "ja"), ("capacity", "resident")]
            #expect(try await guest.post("\(address)/antwoorden/\(carla)", yes).status == 303)
            #expect(try await guest.get(address).text.contains("Dit team wil dat bewoners"))
            #expect(try await anna.post("\(address)/vertrek").status == 409)
        }
    }

    @Test func `keeps what was typed in a room that refuses it`() async throws {
        let planning = try await Planning.begin()
        try await planning.house.town.visit { browser in
            let anna = browser()
            try await planning.house.town.signIn(.anna, in: anna)
            let long = String(repeating: "a", count: PostToTeam.longest + 1)
            let reply = try await anna.post(
                "/haarlem/teams/\(planning.team)/berichten",
                [("kamer", "besloten"), ("content", long)]
            )
            #expect(reply.status == 422)
            #expect(reply.hasError(at: "content-besloten"))
            #expect(reply.text.contains(long))
        }
    }
}
