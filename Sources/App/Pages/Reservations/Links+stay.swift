extension Links {
    /// Staying longer under a reservation.
    func extending(_ reservation: String) -> String { "\(self.reservation(reservation))/verlenging" }

    /// Giving the rest of a reservation back.
    func shortening(_ reservation: String) -> String { "\(self.reservation(reservation))/teruggave" }
}
