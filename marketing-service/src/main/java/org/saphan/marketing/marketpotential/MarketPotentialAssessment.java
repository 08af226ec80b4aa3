package org.saphan.marketing.marketpotential;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.marketing.channel.Market;

/// A judgement of a product's potential on a market. It never changes.
@Entity
class MarketPotentialAssessment {

    @Id
    private UUID id;

    private UUID productId;

    @Enumerated(EnumType.STRING)
    private Market market;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable BigDecimal score;
    private LocalDate assessedOn;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private String method;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private @Nullable String note;

    private @Nullable String programmeCode;
    private String assessedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MarketPotentialAssessment() {}

    static MarketPotentialAssessment of(UUID productId, NewMarketPotentialAssessment entry, String agency) {
        var assessment = new MarketPotentialAssessment();
        assessment.id = Ids.next();
        assessment.productId = productId;
        assessment.market = entry.market();
        assessment.verdict = entry.verdict();
        assessment.score = entry.score();
        assessment.assessedOn = entry.assessedOn();
        assessment.method = entry.method();
        assessment.note = entry.note();
        assessment.programmeCode = entry.programmeCode();
        assessment.assessedBy = agency;
        return assessment;
    }

    UUID id() {
        return id;
    }

    MarketPotentialPublished published() {
        return new MarketPotentialPublished(
                id, productId, market, verdict, score, assessedOn, programmeCode, assessedBy, version);
    }
}
