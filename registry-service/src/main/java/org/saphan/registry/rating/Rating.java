package org.saphan.registry.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.registry.entrepreneur.EntrepreneurKind;
import org.saphan.registry.opcround.CommitteeLevel;
import org.saphan.registry.opcround.RatingScheme;
import org.saphan.registry.opcround.RoundStanding;

/// What a product was found worth in a round.
@Entity
class Rating {

    private static final int DECIMALS = 2;

    @Id
    private UUID id;

    private UUID productId;
    private UUID entrepreneurId;
    private int roundYearBe;

    @Column(name = "score_a")
    private BigDecimal scoreA;

    @Column(name = "score_b")
    private BigDecimal scoreB;

    @Column(name = "score_c")
    private BigDecimal scoreC;

    private BigDecimal total;
    private int stars;

    @Enumerated(EnumType.STRING)
    private CommitteeLevel committeeLevel;

    @Enumerated(EnumType.STRING)
    private EntrepreneurKind kind;

    private String provinceCode;
    private boolean announced;
    private @Nullable LocalDate validUntil;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;
    private @Nullable String appealReference;
    private @Nullable String supersessionReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Rating() {}

    static Rating give(RatedProduct product, int yearBE, Scores scores, CommitteeLevel level, RatingScheme scheme) {
        var rating = new Rating();
        rating.id = Ids.next();
        rating.productId = product.productId();
        rating.entrepreneurId = product.entrepreneurId();
        rating.kind = product.kind();
        rating.provinceCode = product.provinceCode();
        rating.roundYearBe = yearBE;
        rating.amend(scores, level, scheme);
        return rating;
    }

    void amend(Scores scores, CommitteeLevel level, RatingScheme scheme) {
        scores.requireWithin(scheme);
        scoreA = exact(scores.a());
        scoreB = exact(scores.b());
        scoreC = exact(scores.c());
        total = exact(scores.total());
        stars = scheme.starsOf(total);
        committeeLevel = level;
    }

    /// The rating that stands instead of this one from now on. The round was announced before, whether or not
    /// this row has heard of it.
    Rating supersede(Supersession correction, RatingScheme scheme, RoundStanding standing) {
        if (supersededBy != null) {
            throw new AlreadySuperseded(id);
        }
        var product = new RatedProduct(productId, entrepreneurId, kind, provinceCode);
        var successor = give(product, roundYearBe, correction.scores(), committeeLevel, scheme);
        successor.supersedes = id;
        successor.appealReference = correction.appealReference();
        successor.supersessionReason = correction.reason();
        successor.announceIn(standing);
        announceIn(standing);
        supersededBy = successor.id;
        return successor;
    }

    void transferTo(UUID entrepreneur) {
        entrepreneurId = entrepreneur;
    }

    private void announceIn(RoundStanding standing) {
        announced = true;
        validUntil = standing.validUntil();
    }

    UUID id() {
        return id;
    }

    UUID productId() {
        return productId;
    }

    int roundYearBE() {
        return roundYearBe;
    }

    long version() {
        return version;
    }

    RatingState state() {
        return new RatingState(
                id,
                productId,
                entrepreneurId,
                roundYearBe,
                scoreA,
                scoreB,
                scoreC,
                total,
                stars,
                committeeLevel,
                kind,
                provinceCode,
                announced,
                validUntil,
                supersedes,
                supersededBy,
                version);
    }

    RatingFacts facts() {
        return new RatingFacts(id, productId, entrepreneurId, roundYearBe, supersededBy);
    }

    /// @param standing how the round's ratings stand, whether or not this row has heard of it
    RatingDetails details(RoundStanding standing) {
        return new RatingDetails(
                id,
                productId,
                entrepreneurId,
                roundYearBe,
                scoreA,
                scoreB,
                scoreC,
                total,
                stars,
                committeeLevel,
                kind,
                provinceCode,
                standing.isAnnounced(),
                standing.validUntil(),
                supersedes,
                supersededBy,
                appealReference,
                supersessionReason,
                version);
    }

    private static BigDecimal exact(BigDecimal score) {
        return score.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
