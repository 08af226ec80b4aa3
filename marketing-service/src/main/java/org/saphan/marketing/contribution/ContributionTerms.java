package org.saphan.marketing.contribution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.InvalidRequest;

/// What is contributed.
///
/// @param amount baht; null where it is not money and not valued
/// @param givenUntil null while it goes on, and of what is given once
/// @param channelId the channel that it serves
@Embeddable
record ContributionTerms(
        @Enumerated(EnumType.STRING) ContributionKind kind,
        String descriptionTh,
        @Nullable String descriptionEn,
        @Nullable BigDecimal amount,
        LocalDate givenFrom,
        @Nullable LocalDate givenUntil,
        @Nullable UUID channelId) {

    /// @throws InvalidRequest when it ends before it begins
    void check() {
        if (givenUntil != null && givenUntil.isBefore(givenFrom)) {
            throw new InvalidRequest("/until", "BEFORE_START");
        }
    }
}
