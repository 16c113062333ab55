@testable import App

/// Every row, feature by feature.
enum RouteRows {
    static let all: [RouteRow] =
        outside + texts + places + reservations + sharing + host + identity + profile + members + requests
        + mailbox
}
