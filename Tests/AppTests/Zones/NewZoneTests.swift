import Foundation
import MixedZone
import Support
import Testing

@testable import App

@Suite struct `Making a zone` {
    struct Interrupted: Error {}

    @Test func `half a zone never appears`() async throws {
        let data = try ZoneFolder()
        await #expect(throws: Interrupted.self) {
            try await NewZone(folder: data.folder).make("aalst") { path in
                _ = try Store(path: path, modules: ZoneModules.all)
                #expect(data.folder.slugs().isEmpty)
                throw Interrupted()
            }
        }
        #expect(data.folder.slugs().isEmpty)
        try await data.add("aalst")
        #expect(data.folder.slugs() == ["aalst"])
    }

    @Test func `it is for its owner only`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        let attributes = try FileManager.default.attributesOfItem(atPath: data.folder.zoneFile("aalst"))
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test func `a zone that is there is left alone`() async throws {
        let data = try ZoneFolder()
        try await data.add("aalst")
        await #expect(throws: NewZone.Problem.exists("aalst")) { try await data.add("aalst") }
    }

    @Test(arguments: ["index", "Aalst", "a/b", "metrics", "9a"])
    func `some names no zone may have`(_ slug: String) async throws {
        let data = try ZoneFolder()
        await #expect(throws: NewZone.Problem.badName(slug)) { try await data.add(slug) }
    }

    @Test func `two that make the same zone at once make one`() async throws {
        let data = try ZoneFolder()
        let made = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 { group.addTask { (try? await data.add("aalst")) != nil } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(made == 1)
        #expect(data.folder.slugs() == ["aalst"])
    }
}
