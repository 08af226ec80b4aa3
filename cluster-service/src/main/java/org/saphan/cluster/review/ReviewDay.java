package org.saphan.cluster.review;

import java.time.LocalDate;
import org.saphan.http.BangkokDays;
import org.saphan.http.InvalidRequest;

/// On which day a year may be reviewed: in it, or later.
final class ReviewDay {

    private ReviewDay() {}

    /// @throws InvalidRequest when the year had not begun
    static void check(int fiscalYearBE, LocalDate reviewedOn) {
        if (BangkokDays.fiscalYearBE(reviewedOn) < fiscalYearBE) {
            throw new InvalidRequest("/reviewedOn", "BEFORE_THE_YEAR");
        }
    }
}
