package org.saphan.registry.opcround;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the ratings of a round stand.
///
/// @param announcedOn absent until the round is announced
/// @param validUntil the last day of its stars; absent until then, and when they do not end
/// @param appealableUntil the last day for an appeal; absent until the round is announced
public record RoundStanding(
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate appealableUntil) {

    static RoundStanding of(@Nullable LocalDate announcedOn, RatingScheme scheme) {
        if (announcedOn == null) {
            return new RoundStanding(null, null, null);
        }
        var years = scheme.validityYears();
        return new RoundStanding(
                announcedOn,
                years == null ? null : announcedOn.plusYears(years),
                announcedOn.plusDays(scheme.appealDays()));
    }

    public boolean isAnnounced() {
        return announcedOn != null;
    }
}
