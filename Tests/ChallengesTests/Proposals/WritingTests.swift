import GRDB
import MixedZone
import Support
import Testing

@testable import Challenges

@Suite struct `Writing a proposal together` {
    @Test func `keeps every saved text, with who wrote it`() async throws {
        let proposing = try await Proposing.at(.draft)
        let id = proposing.id
        _ = try await proposing.perform(SaveSection(id, .plan, basedOn: 1, "Anders."), as: .bilal)
        let history = try await proposing.zone.store.read {
            try SectionVersion.history(of: .plan, in: id, $0)
        }
        #expect(history.map(\.content) == ["Tekst over plan.", "Anders."])
        #expect(history.map(\.basedOn) == [0, 1])
        #expect(history.last?.author == (try await proposing.zone.id(of: .bilal)))
    }

    @Test func `refuses a text that was written without seeing the newest one, and names it`() async throws {
        let proposing = try await Proposing.at(.draft)
        _ = try await proposing.perform(
            SaveSection(proposing.id, .plan, basedOn: 1, "Van Bilal."),
            as: .bilal
        )
        await #expect(throws: ProposalRefusal.changedMeanwhile(latest: 2)) {
            try await proposing.perform(
                SaveSection(proposing.id, .plan, basedOn: 1, "Van Carla."),
                as: .carla
            )
        }
        #expect(try await proposing.text(.plan)?.content == "Van Bilal.")
        let merged = SaveSection(proposing.id, .plan, basedOn: 2, "Van Bilal.\nVan Carla.")
        #expect(try await proposing.perform(merged, as: .carla) == 3)
    }

    @Test func `saves the same text once, however often it is sent`() async throws {
        let proposing = try await Proposing.at(.draft)
        let save = SaveSection(proposing.id, .plan, basedOn: 1, "Twee keer verzonden.")
        #expect(try await proposing.perform(save, as: .anna) == 2)
        #expect(try await proposing.perform(save, as: .anna) == 2)
    }

    @Test func `treats the figures by the same rule`() async throws {
        let proposing = try await Proposing.at(.draft)
        var sheet = FactSheet.example()
        sheet.legalForm = "Stichting"
        #expect(try await proposing.perform(SaveFacts(proposing.id, basedOn: 1, sheet), as: .bilal) == 2)
        sheet.legalForm = "Vereniging"
        await #expect(throws: ProposalRefusal.changedMeanwhile(latest: 2)) {
            try await proposing.perform(SaveFacts(proposing.id, basedOn: 1, sheet), as: .carla)
        }
        let id = proposing.id
        let newest = try await proposing.zone.store.read { try FactVersion.newest(of: id, $0) }
        #expect(newest.sheet.legalForm == "Stichting")
        #expect(newest.sheet.money == FactSheet.example().money)
    }

    @Test func `keeps every sheet of figures that was saved, with who saved it`() async throws {
        let proposing = try await Proposing.at(.draft)
        var sheet = FactSheet.example()
        sheet.legalForm = "Stichting"
        _ = try await proposing.perform(SaveFacts(proposing.id, basedOn: 1, sheet), as: .bilal)
        sheet.money[0] = MoneyLine(.cost, "Keuken en vloer", cents: 600_000)
        _ = try await proposing.perform(SaveFacts(proposing.id, basedOn: 2, sheet), as: .carla)
        let id = proposing.id
        let history = try await proposing.zone.store.read { try FactVersion.history(of: id, $0) }
        #expect(history.map(\.number) == [1, 2, 3])
        #expect(history.map(\.sheet.legalForm) == ["", "Stichting", "Stichting"])
        #expect(history.map { $0.sheet.money.first?.label } == ["Keuken", "Keuken", "Keuken en vloer"])
        let writers = try await proposing.people(.anna, .bilal, .carla)
        #expect(history.compactMap(\.author) == writers)
    }

    @Test func `is for who decides in the team alone`() async throws {
        let proposing = try await Proposing.at(.draft)
        let save = SaveSection(proposing.id, .plan, basedOn: 1, "Van buiten.")
        #expect(try await proposing.refusal(save, as: .daan) == "missing")
        #expect(try await proposing.refusal(save, as: .frank) == "missing")
        #expect(try await proposing.refusal(save, as: .carla) == nil)
    }

    @Test(arguments: [ProposalState.awaitingMembers, .submitted, .inReview])
    func `stops while others look at it`(state: ProposalState) async throws {
        let proposing = try await Proposing.at(state)
        let save = SaveSection(proposing.id, .plan, basedOn: 1, "Te laat.")
        #expect(try await proposing.refusal(save, as: .anna) == "proposal-not-now")
        let rename = RenameProposal(proposing.id, to: "Anders")
        #expect(try await proposing.refusal(rename, as: .anna) == "proposal-not-now")
    }

    @Test func `never writes over a text, whoever tries`() async throws {
        let proposing = try await Proposing.at(.draft)
        let sqls = ["UPDATE sections SET content = ''", "UPDATE money_lines SET cents = 0"]
        for sql in sqls {
            await #expect(throws: (any Error).self) {
                try await proposing.zone.store.keep(Raw(sql: sql))
            }
        }
    }

    @Test func `loses nobody's words when fifty save at once`() async throws {
        let proposing = try await Proposing.at(.draft)
        let (store, id) = (proposing.zone.store, proposing.id)
        let people = try await [Person.anna, .bilal, .carla].asyncMap { try await proposing.zone.id(of: $0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...50 {
                let writer = people[number % people.count]
                group.addTask {
                    try await Writer(number: number, member: writer).write(to: id, in: store)
                }
            }
            try await group.waitForAll()
        }
        let history = try await store.read { try SectionVersion.history(of: .risks, in: id, $0) }
        let lines = Set((history.last?.content ?? "").split(separator: "\n").map(String.init))
        #expect(lines.isSuperset(of: (1...50).map { "Risico nummer \($0)." }))
        #expect(history.map(\.number) == Array(1...history.count))
    }

    /// Somebody who adds one line, and merges as often as somebody else came first.
    private struct Writer {
        let number: Int
        let member: Member.ID

        func write(to id: Proposal.ID, in store: Store) async throws {
            let opened = try await store.read { try SectionVersion.history(of: .risks, in: id, $0).last }
            var (base, based) = (opened?.content ?? "", opened?.number ?? 0)
            var text = base + "\nRisico nummer \(number)."
            while true {
                do {
                    let save = SaveSection(id, .risks, basedOn: based, text)
                    _ = try await store.perform(save, as: .member(member))
                    return
                } catch ProposalRefusal.changedMeanwhile {
                    let theirs = try await store.read {
                        try SectionVersion.history(of: .risks, in: id, $0).last
                    }
                    guard let theirs else { throw KernelRefusal.missing }
                    text = TextMerge(base: base, theirs: theirs.content, yours: text).text
                    (base, based) = (theirs.content, theirs.number)
                }
            }
        }
    }
}

/// A statement past every command, as somebody with the file could send it.
struct Raw: Bookkeeping {
    let sql: String

    func write(_ db: Database, at now: Instant) throws {
        try db.execute(sql: sql)
    }
}

extension Array {
    func asyncMap<T>(_ transform: (Element) async throws -> T) async throws -> [T] {
        var all: [T] = []
        for element in self { all.append(try await transform(element)) }
        return all
    }
}
