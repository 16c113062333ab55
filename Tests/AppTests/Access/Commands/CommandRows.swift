/// Every row, module by module.
enum CommandRows {
    static let all: [CommandRow] =
        zone + zoneChanges + members + places + rules + units + reservations + stays + rooms + attendance
        + opgaven + proposals + ideas + calls + bodies
        + teams + sessions + execution
}
