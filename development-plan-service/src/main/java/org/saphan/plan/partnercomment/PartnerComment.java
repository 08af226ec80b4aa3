package org.saphan.plan.partnercomment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.DutyRequired;
import org.saphan.http.Ids;
import org.saphan.plan.enrolment.EnrolmentFacts;

/// A partner agency's comment or suggestion.
@Entity
class PartnerComment {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;

    @Enumerated(EnumType.STRING)
    private CommentedKind subjectKind;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    private String text;
    private String agency;
    private LocalDate madeOn;
    private @Nullable LocalDate withdrawnOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PartnerComment() {}

    static PartnerComment make(EnrolmentFacts enrolment, NewPartnerComment content, String agency, LocalDate day) {
        var comment = new PartnerComment();
        comment.id = Ids.next();
        comment.enrolmentId = enrolment.id();
        comment.programmeCode = enrolment.programmeCode();
        comment.subjectKind = content.on();
        comment.subjectId = content.subjectId();
        comment.kind = content.kind();
        comment.text = content.text();
        comment.agency = agency;
        comment.madeOn = day;
        return comment;
    }

    void withdraw(LocalDate day) {
        if (withdrawnOn != null) {
            throw new CommentAlreadyWithdrawn(id);
        }
        withdrawnOn = day;
        text = "";
    }

    /// @throws DutyRequired when the comment is another agency's
    void requireAgency(String caller) {
        if (!agency.equals(caller)) {
            throw new DutyRequired(caller, "COMMENTING_AGENCY", programmeCode);
        }
    }

    String programmeCode() {
        return programmeCode;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PartnerCommentDetails details() {
        return new PartnerCommentDetails(
                id, enrolmentId, programmeCode, subjectKind, subjectId, kind, text, agency, madeOn, withdrawnOn, version);
    }

    PartnerCommentPublished published() {
        return new PartnerCommentPublished(
                id, enrolmentId, programmeCode, subjectKind, subjectId, kind, agency, madeOn, withdrawnOn, version);
    }
}
