import HTTPTypes
import Hummingbird

/// What can be asked for: method and pattern, sorted by pattern.
struct RouteTable: Sendable, Equatable, CustomStringConvertible {
    struct Route: Sendable, Equatable, Hashable {
        let method: String
        let pattern: String
    }

    let routes: [Route]

    init(_ router: Router<AppContext>) {
        routes = router.routes
            .map { Route(method: $0.method.rawValue, pattern: $0.path.description) }
            .sorted { ($0.pattern, $0.method) < ($1.pattern, $1.method) }
    }

    /// The methods that a pattern answers; where there is `GET`, there is `HEAD`.
    var methods: [String: [String]] {
        Dictionary(grouping: routes, by: \.pattern).mapValues { routes in
            let methods = routes.map(\.method)
            return (methods.contains("GET") ? methods + ["HEAD"] : methods).sorted()
        }
    }

    /// One line a route.
    var description: String {
        routes.map { $0.method.padded(to: 8) + $0.pattern }.joined(separator: "\n")
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
