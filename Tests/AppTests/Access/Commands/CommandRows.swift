/// Every row, module by module.
enum CommandRows {
    static let all: [CommandRow] = zone + members + places + reservations + attendance
}
