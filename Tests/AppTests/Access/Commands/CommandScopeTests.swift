import MixedZone
import Testing

@testable import App

/// What the rows of the matrix say of roles that hold for one location, area, theme or party; that the program does
/// what the rows say is the matrix's own test.
@Suite struct `The scope of a role` {
    /// A command with a role that can hold for less than the zone.
    struct Use: Sendable, CustomTestStringConvertible {
        let command: String
        let role: Role
        /// Whether the command names the role, or lets it through by a policy of its own.
        let isNamed: Bool

        var testDescription: String { "\(command) by \(role.rawValue)" }
    }

    /// Every command with every such role, from the list of commands.
    static let uses: [Use] = ZoneModules.all.flatMap(\.commands).flatMap { command in
        Role.allCases.filter { $0.scopeKinds != [.zone] }.map { role in
            Use(command: command.name, role: role, isNamed: named(by: command.permission).contains(role))
        }
    }

    private static func named(by permission: Permission) -> Set<Role> {
        if case .roles(let roles) = permission { roles } else { [] }
    }

    /// The commands that a role may send wherever it is held: they are about nothing that lies anywhere.
    static let anywhere: [String: Set<Role>] = [
        "answer-request": [.host], "register-member": [.host], "give-address": [.host],
        "draft-challenge": [.civilServant, .areaCoordinator],
    ]

    /// What only the pair of one theme may send: who holds the role for the whole zone is no half of a pair.
    static let ofAPair: Set<String> = ["agree-to-agenda-item"]

    @Test(arguments: uses)
    func `reaches what lies in it, as far as the role for the zone does, and nothing beside it`(use: Use) {
        let verdicts = verdicts(of: use)
        if use.isNamed { #expect(!verdicts.isEmpty, "no row for \(use.command)") }
        for verdict in verdicts where verdict.here != verdict.elsewhere {
            #expect(Self.ofAPair.contains(use.command) || verdict.here == verdict.zone)
            #expect(Self.nothing.contains(verdict.elsewhere))
        }
        for verdict in verdicts where verdict.here == verdict.elsewhere {
            #expect(verdict.here == verdict.zone)
        }
    }

    @Test(arguments: uses.filter(\.isNamed))
    func `opens a command that names the role, there or wherever it is held`(use: Use) {
        let verdicts = verdicts(of: use)
        #expect(verdicts.contains { !Self.nothing.contains($0.here) })
        let isAnywhere = Self.anywhere[use.command]?.contains(use.role) ?? false
        let isBound = verdicts.contains { $0.here != $0.elsewhere }
        #expect(isBound != isAnywhere, "\(use.testDescription) is \(isBound ? "" : "not ")bound to a scope")
    }

    @Test func `is named for commands that there are`() {
        let known = Set(Self.uses.filter(\.isNamed).map(\.testDescription))
        for (command, roles) in Self.anywhere {
            for role in roles { #expect(known.contains("\(command) by \(role.rawValue)")) }
        }
    }

    /// What somebody gets who may not know that the thing is there, or may not touch it.
    private static let nothing: [Verdict] = [.notAllowed, .missing]

    private func verdicts(of use: Use) -> [(zone: Verdict, here: Verdict, elsewhere: Verdict)] {
        CommandRows.all.filter { $0.name == use.command }.map { row in
            let verdicts = [Caller.Reach.zone, .here, .elsewhere].map {
                row.expected.verdict(.member(use.role, $0))
            }
            return (verdicts[0], verdicts[1], verdicts[2])
        }
    }
}
