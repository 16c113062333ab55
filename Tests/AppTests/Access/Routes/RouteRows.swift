@testable import App

/// Every row, feature by feature.
enum RouteRows {
    static let all: [RouteRow] =
        outside + texts + places + reservations + stays + onBehalf + sharing + host + identity + profile
        + members + requests + rooms + mailbox + rules + managedZone + opgaven + proposals + ideas + calls
        + bodies
        + teams + sessions + execution
}
