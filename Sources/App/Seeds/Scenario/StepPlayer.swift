import Foundation
import GRDB
import MixedZone

/// Plays the planned steps of a scenario, and remembers what their answers are called.
struct StepPlayer {
    let store: Store
    let zone: CivilZone
    let today: CivilDay
    private(set) var names: [String: JSONValue] = [:]

    init(_ store: Store, zone: CivilZone, today: CivilDay) {
        self.store = store
        self.zone = zone
        self.today = today
    }

    mutating func name(_ persona: String, _ id: Member.ID) {
        names[persona] = .string(id.description)
    }

    /// Throws what the command throws, and ``StepProblem`` for a step that cannot be read.
    mutating func play(_ step: PlannedStep) async throws {
        let answer: JSONValue
        switch step.action {
        case .send(let command, let values):
            guard let type = store.commands.named(command) else {
                throw StepProblem(text: "there is no command \"\(command)\"")
            }
            answer = try await send(type, try resolved(values), as: try actor(step.sender))
        case .look(let table, let columns):
            answer = try await look(in: table, columns.mapValues { try resolved($0) })
        }
        if let name = step.name { names[name] = answer }
    }

    private func send<C: Command>(
        _ type: C.Type,
        _ values: JSONValue,
        as actor: Actor
    ) async throws -> JSONValue {
        let command: C
        do {
            command = try JSONDecoder().decode(C.self, from: Data(values.oneLine.utf8))
        } catch {
            throw StepProblem(text: "\(C.name) cannot be read: \(error)")
        }
        let output = try await store.perform(command, as: actor)
        let list = try JSONValue(JSONEncoder().encode([output]))
        return list[0] ?? .null
    }

    private func look(in table: String, _ columns: [String: JSONValue]) async throws -> JSONValue {
        let known = columns.sorted { $0.key < $1.key }
        let condition = known.map { "\($0.key.quotedDatabaseIdentifier) = ?" }.joined(separator: " AND ")
        let values = known.map { $0.value.databaseValue }
        let found = try await store.read { db in
            try DatabaseValue.fetchOne(
                db,
                sql: """
                    SELECT id FROM \(table.quotedDatabaseIdentifier) WHERE \(condition) ORDER BY id DESC LIMIT 1
                    """,
                arguments: StatementArguments(values)
            )
        }
        switch found?.storage {
        case .string(let text): return .string(text)
        case .int64(let number): return .number(Double(number))
        default: throw StepProblem(text: "nothing in \(table) is so")
        }
    }

    private func actor(_ persona: String?) throws -> Actor {
        guard let persona, case .string(let text)? = names[persona], let id = Member.ID(text) else {
            throw StepProblem(text: "nobody is called \"\(persona ?? "")\"")
        }
        return .member(id)
    }

    private func resolved(_ value: JSONValue) throws -> JSONValue {
        switch value {
        case .string(let text) where text.hasPrefix("@"): return try meant(by: String(text.dropFirst()))
        case .array(let items): return .array(try items.map(resolved))
        case .object(let members):
            return .object(try members.map { .init(key: try key($0.key), value: try resolved($0.value)) })
        default: return value
        }
    }

    /// The key of a member: some are called as well, such as the points of an agenda.
    private func key(_ text: String) throws -> String {
        guard text.hasPrefix("@") else { return text }
        switch try meant(by: String(text.dropFirst())) {
        case .string(let name): return name
        case .number(let number): return "\(Int(number))"
        default: throw StepProblem(text: "\"\(text)\" cannot be a key")
        }
    }

    private func meant(by text: String) throws -> JSONValue {
        if let match = text.wholeMatch(of: /day:(-?\d{1,4})/), let days = Int(match.1) {
            return .string(today.adding(days: days).description)
        }
        if let match = text.wholeMatch(of: /year:(-?\d{1,4})/), let days = Int(match.1) {
            return .number(Double(today.adding(days: days).year))
        }
        if let match = text.wholeMatch(of: /at:(-?\d{1,4}) (\d\d:\d\d)/), let days = Int(match.1),
            let minute = MinuteOfDay(String(match.2)),
            let instant = zone.instants(day: today.adding(days: days), minute: minute).first
        {
            return .number(Double(instant.seconds))
        }
        guard let known = names[text] else { throw StepProblem(text: "nothing is called \"\(text)\"") }
        return known
    }
}

/// A step that cannot be read: a fault in the scenario.
struct StepProblem: Error, CustomStringConvertible {
    let text: String

    var description: String { text }
}

extension JSONValue {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .bool(let bool): bool.databaseValue
        case .number(let number): Int64(exactly: number)?.databaseValue ?? number.databaseValue
        case .string(let text): text.databaseValue
        case .null, .array, .object: .null
        }
    }
}
