import Foundation
import GRDB
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `The index of zones` {
    @Test func `a new zone stands in it with its first day`() async throws {
        let data = try ZoneFolder(at: "2026-11-24 00:30")
        try await data.add("aalst")
        let zone = try #require(try await ZoneIndex(data.folder).zone("aalst"))
        #expect(zone.name == "Zone aalst")
        #expect(zone.seededOn.description == "2026-11-24")
        #expect(zone.nextDue == nil)
        #expect(zone.anchor.sequence == 1)
    }

    @Test func `is for its owner only, with what SQLite lays beside it`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let index = try ZoneIndex(data.folder)
        try await index.setDue("aalst", at: nil)
        for tail in ["", "-wal", "-shm"] {
            let path = data.folder.indexFile + tail
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(tail)")
        }
        withExtendedLifetime(index) {}
    }

    @Test func `a survey finds the files and forgets what is gone`() async throws {
        let data = try ZoneFolder()
        for slug in ["aalst", "breda"] { try await data.add(slug) }
        let index = try ZoneIndex(data.folder)
        try await index.forget("aalst")
        try await index.setDue("breda", at: data.clock.now + 999)
        #expect(
            FileManager.default.createFile(atPath: data.folder.zoneFile("leeg"), contents: Data("x".utf8))
        )
        try await index.survey(data.folder, logger: .silent)
        #expect(try await index.all().map(\.slug) == ["aalst", "breda"])
        #expect(try await index.zone("breda")?.nextDue == nil)
        try FileManager.default.removeItem(atPath: data.folder.zoneFile("breda"))
        try await index.survey(data.folder, logger: .silent)
        #expect(try await index.all().map(\.slug) == ["aalst"])
    }

    @Test func `a damaged index is put aside and made again`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        for tail in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: data.folder.indexFile + tail)
        }
        try Data(repeating: 7, count: 5000).write(to: URL(filePath: data.folder.indexFile))
        let index = try ZoneIndex(data.folder)
        try await index.survey(data.folder, logger: .silent)
        #expect(try await index.all().map(\.slug) == ["aalst"])
        #expect(FileManager.default.fileExists(atPath: data.folder.indexFile + ".damaged"))
    }

    @Test func `an anchor is read as it is written`() {
        let anchor = JournalAnchor(sequence: 12, hash: String(repeating: "ab", count: 32))
        #expect(JournalAnchor(anchor.description) == anchor)
        for text in [
            "", "12", "12:ab", "-1:" + anchor.hash, "x:" + anchor.hash,
            "1:" + String(repeating: "g", count: 64),
        ] {
            #expect(JournalAnchor(text) == nil, "\(text)")
        }
    }
}
