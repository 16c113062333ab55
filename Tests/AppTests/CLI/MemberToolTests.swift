import Foundation
import MixedZone
import ServiceLifecycle
import Support
import Testing

@testable import App

@Suite struct `The command line in a zone` {
    private let data: ZoneFolder
    private let tool: BuiltTool

    init() throws {
        data = try ZoneFolder()
        tool = BuiltTool(data: data.folder.path)
    }

    @Test func `the first administrator is made, and their role taken and given`() async throws {
        try await data.add("aalst")
        let invited = try await tool(
            "member",
            "invite",
            "aalst",
            "anna@voorbeeld.test",
            "--name",
            "Anna Adema",
            "--role",
            "administrator"
        )
        #expect(invited.status == 0)
        #expect(Member.ID(invited.output.trimmingWhitespace) != nil)
        let again = try await tool(
            "member",
            "invite",
            "aalst",
            "anna@voorbeeld.test",
            "--name",
            "Anna",
            "--role",
            "administrator"
        )
        #expect(again.status == 1 && again.error.hasPrefix("mixedzone: refused: "))
        let store = try Store(path: data.folder.zoneFile("aalst"), modules: ZoneModules.all)
        try await store.build(.location("grachtpand"))
        try store.close()
        let grant = try await tool(
            "member",
            "grant",
            "aalst",
            "anna@voorbeeld.test",
            "--role",
            "host",
            "--scope",
            "location:grachtpand",
            "--until",
            "2027-01-31"
        )
        #expect(grant.status == 0)
        let elsewhere = try await tool(
            "member",
            "revoke",
            "aalst",
            "anna@voorbeeld.test",
            "--role",
            "host"
        )
        #expect(elsewhere.status == 1)
        #expect(elsewhere.error.contains("does not hold host for zone, but for location:grachtpand"))
        let taken = try await tool(
            "member",
            "revoke",
            "aalst",
            "anna@voorbeeld.test",
            "--role",
            "host",
            "--scope",
            "location:grachtpand"
        )
        #expect(taken.status == 0)
        let last = try await tool(
            "member",
            "revoke",
            "aalst",
            "anna@voorbeeld.test",
            "--role",
            "administrator"
        )
        #expect(last.status == 1)
    }

    @Test func `what is wrong with a field is a sentence`() async throws {
        try await data.add("aalst")
        let wrong = try await tool(
            "member",
            "invite",
            "aalst",
            "anna",
            "--name",
            "Anna Adema",
            "--role",
            "host"
        )
        #expect(wrong.status == 1)
        #expect(wrong.error.contains("\n  email: Fill in an e-mail address"), "\(wrong.error)")
    }

    @Test func `it works beside the process that holds the zone`() async throws {
        try await data.add("aalst")
        let zones = try data.zones()
        let store = try #require(try await zones.store("aalst"))
        let group = ServiceGroup(services: [HandoverServer(zones: zones, logger: .silent)], logger: .silent)
        async let ended: Void = group.run()
        let socket = data.folder.socket
        #expect(await happens { FileManager.default.fileExists(atPath: socket) })
        let invited = try await tool(
            "member",
            "invite",
            "aalst",
            "anna@voorbeeld.test",
            "--name",
            "Anna Adema",
            "--role",
            "administrator"
        )
        #expect(invited.status == 0, "\(invited.error)")
        #expect(try await store.read { db in try Member.find(email: "anna@voorbeeld.test", db) } != nil)
        #expect(try await tool("journal", "verify").status == 0)
        #expect(try await tool("journal", "tail", "aalst").output.contains("invite-member/1"))
        #expect(try await tool("backup", "aalst", "--to", data.temporary.file("copies")).status == 0)
        await group.triggerGracefulShutdown()
        try await ended
        #expect(store.revision > 0)
    }

    @Test func `a zone that another process keeps is 69`() async throws {
        try await data.add("aalst")
        let lock = try await data.lock("aalst")
        let invited = try await tool(
            "member",
            "invite",
            "aalst",
            "anna@voorbeeld.test",
            "--name",
            "Anna Adema",
            "--role",
            "administrator"
        )
        #expect(invited.status == 69)
        lock.release()
    }
}
