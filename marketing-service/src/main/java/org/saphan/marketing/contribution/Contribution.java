package org.saphan.marketing.contribution;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// What an agency contributes to the marketing of a programme.
@Entity
class Contribution {

    @Id
    private UUID id;

    private String programmeCode;
    private String agency;

    @Embedded
    private ContributionTerms terms;

    private LocalDate recordedOn;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Contribution() {}

    static Contribution of(String programmeCode, String agency, ContributionTerms terms, LocalDate day) {
        terms.check();
        var contribution = new Contribution();
        contribution.id = Ids.next();
        contribution.programmeCode = programmeCode;
        contribution.agency = agency;
        contribution.terms = terms;
        contribution.recordedOn = day;
        return contribution;
    }

    /// What is right instead; this one stays, and names it.
    Contribution supersede(ContributionTerms right, String why, LocalDate day) {
        requireStanding();
        var successor = of(programmeCode, agency, right, day);
        successor.supersedes = id;
        successor.reason = why;
        supersededBy = successor.id;
        return successor;
    }

    void withdraw(String why, LocalDate day) {
        requireStanding();
        withdrawnOn = day;
        reason = why;
    }

    private void requireStanding() {
        if (state() != ContributionState.STANDING) {
            throw new ContributionDoesNotStand(state());
        }
    }

    private ContributionState state() {
        if (withdrawnOn != null) {
            return ContributionState.WITHDRAWN;
        }
        return supersededBy == null ? ContributionState.STANDING : ContributionState.SUPERSEDED;
    }

    UUID id() {
        return id;
    }

    String programmeCode() {
        return programmeCode;
    }

    String agency() {
        return agency;
    }

    long version() {
        return version;
    }

    ContributionPublished published() {
        return new ContributionPublished(
                id,
                programmeCode,
                agency,
                terms.kind(),
                terms.amount(),
                terms.givenFrom(),
                terms.givenUntil(),
                terms.channelId(),
                state(),
                supersedes,
                supersededBy,
                withdrawnOn,
                version);
    }

    ContributionDetails details() {
        return new ContributionDetails(
                id,
                programmeCode,
                agency,
                terms.kind(),
                terms.descriptionTh(),
                terms.descriptionEn(),
                terms.amount(),
                terms.givenFrom(),
                terms.givenUntil(),
                terms.channelId(),
                state(),
                recordedOn,
                supersedes,
                supersededBy,
                withdrawnOn,
                reason,
                version);
    }
}
