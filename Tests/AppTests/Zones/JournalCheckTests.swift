import Foundation
import GRDB
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `A journal beside its anchor` {
    private func invite(_ count: Int, _ data: ZoneFolder) async throws {
        let sender = CommandSender(folder: data.folder, modules: ZoneModules.all)
        for number in 0..<count {
            _ = try await sender.perform(
                InviteMember(email: nil, name: "Lid \(number)", language: "nl", role: .resident),
                in: "aalst"
            )
        }
    }

    /// Edits the file as somebody with a tool would.
    private func tamper(_ data: ZoneFolder, _ sql: String) throws {
        let queue = try DatabaseQueue(path: data.folder.zoneFile("aalst"))
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "DROP TRIGGER journal_is_kept; DROP TRIGGER journal_is_fixed;" + sql)
        }
        try queue.close()
    }

    @Test func `an untouched journal is whole, and says so when there is nothing to hold it against`()
        async throws
    {
        let data = try ZoneFolder()
        try await data.add("aalst")
        try await invite(3, data)
        let finding = try await JournalCheck(folder: data.folder).run("aalst")
        guard case .whole(let head) = finding else { return #expect(Bool(false), "\(finding)") }
        #expect(head.sequence == 4)
        #expect(try await JournalCheck(folder: data.folder).run("aalst", expecting: head) == finding)
        for file in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: data.folder.indexFile + file)
        }
        #expect(try await JournalCheck(folder: data.folder).run("aalst") == .unanchored(head))
        let other = JournalAnchor(sequence: 4, hash: String(repeating: "0", count: 64))
        #expect(
            try await JournalCheck(folder: data.folder).run("aalst", expecting: other) == .anchorLost(other)
        )
    }

    @Test func `an end that was cut off neatly is found by the anchor`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        try await invite(3, data)
        let zones = try data.zones()
        let store = try #require(try await zones.store("aalst"))
        let seen = try await Sighting.take(store, "aalst", zones.index, logger: .silent)
        try await zones.index.remember(seen)
        zones.close()
        try store.close()
        try tamper(
            data,
            "DELETE FROM journal WHERE sequence > 2; UPDATE sqlite_sequence SET seq = 2 WHERE name = 'journal'"
        )
        #expect(try await JournalCheck(folder: data.folder).run("aalst") == .anchorLost(seen.anchor))
        #expect(seen.anchor.sequence == 4)
    }

    @Test func `a loss stays visible, however often the zone is looked at`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        try await invite(2, data)
        let index = try ZoneIndex(data.folder)
        try await index.enter("aalst", of: data.folder)
        try tamper(
            data,
            "DELETE FROM journal WHERE sequence > 1; UPDATE sqlite_sequence SET seq = 1 WHERE name = 'journal'"
        )
        let zones = try data.zones()
        let store = try #require(try await zones.store("aalst"))
        for _ in 0..<2 {
            try await index.remember(try await Sighting.take(store, "aalst", index, logger: .silent))
        }
        #expect(try await index.zone("aalst")?.anchor.sequence == 3)
    }

    @Test func `a changed entry is named`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        try await invite(2, data)
        try tamper(
            data,
            "UPDATE journal SET entry = replace(entry, 'resident', 'alderman') WHERE sequence = 2"
        )
        #expect(try await JournalCheck(folder: data.folder).run("aalst") == .tampered(sequence: 2))
    }
}
