import Support
import Testing

@testable import MixedZone

@Suite struct `The lists of what may write` {
    @Test func `name every record that the kernel keeps outside the journal`() throws {
        let closed: Set = [
            "AskForCode", "TryCode", "OpenSession", "EndSessions", "UseUpProof", "MarkSent", "MarkFailed",
            "RetryLetters", "ProveAddress", "MarkAllSent", "ApplyRetention", "MarkJobRun", "GatherDigests",
            "EndSession", "NoteSessionUse",
            "MarkErasuresNoted", "MarkRewritten",
        ]
        #expect(try SourceFiles().types(conformingTo: "Bookkeeping") == closed)
        #expect(try SourceFiles(of: ["MixedZone"]).types(conformingTo: "Bookkeeping") == closed)
    }

    @Test func `leave writing connections to the store and to what makes, lists and copies files`() throws {
        let holders = try SourceFiles().all.filter { $0.text.contains(/\bDatabase(Writer|Pool|Queue)\b/) }
        let kernel: Set = ["Connection.swift", "GroupCommit.swift", "Schema.swift", "Store.swift"]
        let files: Set = ["ZoneFile.swift", "ZoneIndex.swift", "NewZone.swift", "Backup.swift"]
        #expect(Set(holders.map(\.name)).subtracting(files) == kernel)
    }
}
