import Foundation
import Support
import Testing

@testable import MixedZone

@Suite struct `The lock of a zone` {
    @Test func `lets a second store of the same file be refused`() throws {
        let folder = try TemporaryFolder()
        let first = try TestStore.onDisk(folder: folder)
        #expect(throws: ZoneLocked(zoneFile: folder.file(TestStore.fileName))) {
            try TestStore.onDisk(folder: folder)
        }
        #expect(first.store.path == folder.file(TestStore.fileName))
    }

    @Test func `is given back when the store closes`() async throws {
        let folder = try TemporaryFolder()
        let first = try TestStore.onDisk(folder: folder)
        try await first.setUp()
        try first.store.close()
        let second = try TestStore.onDisk(folder: folder)
        #expect(try await second.store.read(Zone.isSetUp))
    }

    @Test func `is given back when the store is let go`() throws {
        let folder = try TemporaryFolder()
        _ = try TestStore.onDisk(folder: folder)
        _ = try TestStore.onDisk(folder: folder)
    }

    @Test func `is given back when the file cannot be opened`() throws {
        let folder = try TemporaryFolder()
        let file = folder.file(TestStore.fileName)
        try Data("this is no database, and it is long enough to be seen as none at all".utf8)
            .write(to: URL(fileURLWithPath: file))
        #expect(throws: (any Error).self) { try TestStore.onDisk(folder: folder) }
        try FileManager.default.removeItem(atPath: file)
        _ = try TestStore.onDisk(folder: folder)
    }

    @Test func `is a file that only its owner may read`() throws {
        let folder = try TemporaryFolder()
        let zone = try TestStore.onDisk(folder: folder)
        let attributes = try FileManager.default.attributesOfItem(
            atPath: folder.file(TestStore.fileName) + ".lock"
        )
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        try zone.store.close()
    }

    @Test func `leaves another zone alone`() throws {
        let folder = try TemporaryFolder()
        let first = try ZoneLock(zoneFile: folder.file("one.sqlite"))
        let second = try ZoneLock(zoneFile: folder.file("two.sqlite"))
        first.release()
        first.release()
        second.release()
    }

    @Test func `outlives no store, and commands after closing fail instead of waiting`() async throws {
        let zone = try TestStore.onDisk(modules: Module.jotting)
        try zone.store.close()
        await #expect(throws: (any Error).self) {
            try await zone.store.perform(Jot(text: "late"), as: .visitor)
        }
        await #expect(throws: (any Error).self) { try await zone.store.read(jots) }
    }
}
