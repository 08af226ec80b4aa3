package org.saphan.cluster.economicresult;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.economicvalue.Change;
import org.saphan.cluster.economicvalue.Countable;
import org.saphan.cluster.economicvalue.CountedValue;
import org.saphan.cluster.intake.Intake;
import org.saphan.cluster.monitoringround.RoundFacts;
import org.saphan.http.Ids;

/// What a member's year was in figures.
@Entity
class EconomicResult {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID clusterId;
    private UUID membershipId;

    @Embedded
    private EconomicFigures figures;

    @Embedded
    private Growth growth;

    private String recordedBy;
    private LocalDate recordedOn;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected EconomicResult() {}

    static EconomicResult of(RoundFacts round, UUID membershipId) {
        var result = new EconomicResult();
        result.id = Ids.next();
        result.roundId = round.id();
        result.clusterId = round.clusterId();
        result.membershipId = membershipId;
        return result;
    }

    void write(EconomicFigures content, Intake baseline, String agency, LocalDate day) {
        figures = content.toTheSatang();
        growth = Growth.of(baseline, figures);
        recordedBy = agency;
        recordedOn = day;
    }

    /// What is right instead, still without figures; this one stays, and names it.
    EconomicResult supersede(String why) {
        var right = new EconomicResult();
        right.id = Ids.next();
        right.roundId = roundId;
        right.clusterId = clusterId;
        right.membershipId = membershipId;
        right.supersedes = id;
        right.reason = why;
        supersededBy = right.id;
        return right;
    }

    boolean says(EconomicFigures content) {
        return figures.toTheSatang().equals(content.toTheSatang());
    }

    UUID id() {
        return id;
    }

    UUID membershipId() {
        return membershipId;
    }

    long version() {
        return version;
    }

    Countable countable() {
        return new Countable(
                id,
                roundId,
                membershipId,
                new Change(growth.revenueChange(), growth.costSaving(), figures.newInvestment()));
    }

    EconomicResultPublished published() {
        return new EconomicResultPublished(
                id,
                roundId,
                clusterId,
                membershipId,
                figures.collectedOn(),
                growth.methodCode(),
                growth.methodVersion(),
                supersedes,
                supersededBy,
                version);
    }

    EconomicResultDetails details(@Nullable CountedValue counted) {
        return new EconomicResultDetails(
                id,
                roundId,
                clusterId,
                membershipId,
                figures,
                growth,
                counted,
                recordedBy,
                recordedOn,
                supersedes,
                reason,
                supersededBy,
                version);
    }
}
