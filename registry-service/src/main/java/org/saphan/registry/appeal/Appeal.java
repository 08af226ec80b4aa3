package org.saphan.registry.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.rating.RatingFacts;

/// An appeal against a rating.
@Entity
class Appeal {

    @Id
    private UUID id;

    private UUID ratingId;
    private UUID productId;
    private UUID entrepreneurId;
    private int roundYearBe;
    private String ground;
    private String lodgedBy;
    private LocalDate lodgedOn;

    @Enumerated(EnumType.STRING)
    private AppealStage state = AppealStage.LODGED;

    private @Nullable LocalDate decidedOn;
    private @Nullable String reason;
    private @Nullable UUID supersedingRatingId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Appeal() {}

    static Appeal lodge(RatingFacts rating, String ground, String agency, LocalDate today) {
        var appeal = new Appeal();
        appeal.id = Ids.next();
        appeal.ratingId = rating.ratingId();
        appeal.productId = rating.productId();
        appeal.entrepreneurId = rating.entrepreneurId();
        appeal.roundYearBe = rating.roundYearBE();
        appeal.ground = ground;
        appeal.lodgedBy = agency;
        appeal.lodgedOn = today;
        return appeal;
    }

    void uphold(UUID ratingInstead, String why, LocalDate today) {
        decide(AppealStage.UPHELD, why, today);
        supersedingRatingId = ratingInstead;
    }

    void dismiss(String why, LocalDate today) {
        decide(AppealStage.DISMISSED, why, today);
    }

    /// @throws AppealDecided when it was upheld or dismissed before
    void requireUndecided() {
        if (state != AppealStage.LODGED) {
            throw new AppealDecided(state);
        }
    }

    private void decide(AppealStage decision, String why, LocalDate today) {
        requireUndecided();
        state = decision;
        reason = why;
        decidedOn = today;
    }

    UUID id() {
        return id;
    }

    UUID ratingId() {
        return ratingId;
    }

    long version() {
        return version;
    }

    AppealState state() {
        return new AppealState(
                id,
                ratingId,
                productId,
                entrepreneurId,
                roundYearBe,
                state,
                lodgedOn,
                decidedOn,
                supersedingRatingId,
                version);
    }

    AppealDetails details() {
        return new AppealDetails(
                id,
                ratingId,
                productId,
                entrepreneurId,
                roundYearBe,
                ground,
                lodgedBy,
                lodgedOn,
                state,
                decidedOn,
                reason,
                supersedingRatingId,
                version);
    }
}
