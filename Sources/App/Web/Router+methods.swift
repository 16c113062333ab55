import HTTPTypes
import Hummingbird

extension Router<AppContext> {
    /// Answers 405 with `Allow` where an address is known and the method is not.
    ///
    /// To be called after the last route.
    func refuseOtherMethods(_ table: RouteTable) {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options, .trace]
        for (pattern, allowed) in table.methods {
            for method in known where !allowed.contains(method.rawValue) {
                on(RouterPath(pattern), method: method) { _, _ -> Response in
                    throw WebRefusal.wrongMethod(allowed: allowed)
                }
            }
        }
    }
}
