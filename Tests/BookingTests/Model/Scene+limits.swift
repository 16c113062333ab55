import Booking
import MixedZone

extension Allowance {
    /// Tight enough that every rule is met.
    static func made(_ random: inout SplitMix64) -> Allowance {
        Allowance(
            horizonDays: random.within(8...21),
            shortestNotice: random.one(0, 0, 1800, 7200),
            longestStay: random.one(86_400, 86_400, 8 * 3600, 4 * 3600 + 1800),
            mostOpenReservations: random.within(3...7),
            longestWeek: random.one(604_800, 604_800, 24 * 3600, 14 * 3600),
            cancelUntil: random.one(0, 3600, 86_400),
            seats: random.chance(90),
            rooms: random.chance(90)
        )
    }
}

extension [Role: RoleAllowance] {
    /// What four roles may beside it; a quarter of it left as it is for everybody.
    static func made(_ random: inout SplitMix64) -> Self {
        var said: Self = [:]
        for role in [Role.freelancer, .civilServant, .resident, .host] {
            let all = Allowance.made(&random)
            var limits = RoleAllowance()
            if random.chance(40) { limits.horizonDays = all.horizonDays }
            if random.chance(30) { limits.shortestNotice = all.shortestNotice }
            if random.chance(30) { limits.longestStay = all.longestStay }
            if random.chance(40) { limits.mostOpenReservations = all.mostOpenReservations }
            if random.chance(30) { limits.longestWeek = all.longestWeek }
            if random.chance(40) { limits.cancelUntil = all.cancelUntil }
            if random.chance(40) { limits.seats = all.seats }
            if random.chance(40) { limits.rooms = all.rooms }
            said[role] = limits
        }
        return said
    }
}
