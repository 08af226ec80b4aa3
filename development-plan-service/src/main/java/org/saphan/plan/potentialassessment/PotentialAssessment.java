package org.saphan.plan.potentialassessment;

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
import org.saphan.plan.known.registry.Transfer;

/// What an assessment of an entrepreneur's potential found; that is never changed.
@Entity
class PotentialAssessment {

    @Id
    private UUID id;

    private String programmeCode;
    private UUID entrepreneurId;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private @Nullable UUID enteredAs;

    @Enumerated(EnumType.STRING)
    private AssessmentResult result;

    private BigDecimal score;
    private LocalDate assessedOn;
    private String assessedBy;
    private @Nullable String note;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PotentialAssessment() {}

    static PotentialAssessment record(String programmeCode, NewPotentialAssessment content, String assessedBy) {
        var assessment = new PotentialAssessment();
        assessment.id = Ids.next();
        assessment.programmeCode = programmeCode;
        assessment.entrepreneurId = content.entrepreneurId();
        assessment.result = content.result();
        assessment.score = content.score();
        assessment.assessedOn = content.assessedOn();
        assessment.assessedBy = assessedBy;
        assessment.note = content.note();
        return assessment;
    }

    /// The register merged the entrepreneur into another, or took that back.
    void transfer(Transfer transfer) {
        entrepreneurId = transfer.entrepreneurId();
        enteredAs = transfer.enteredAs();
    }

    UUID id() {
        return id;
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    PotentialAssessmentResult found() {
        return new PotentialAssessmentResult(id, result);
    }

    PotentialAssessmentPublished published() {
        return new PotentialAssessmentPublished(
                id, programmeCode, entrepreneurId, result, score, assessedOn, assessedBy, version);
    }

    PotentialAssessmentDetails details() {
        return new PotentialAssessmentDetails(
                id, programmeCode, entrepreneurId, result, score, assessedOn, assessedBy, note, version);
    }
}
