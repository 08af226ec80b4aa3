package org.saphan.plan.diagnosis;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.enrolment.EnrolmentFacts;

/// What was found out about an enrolled entrepreneur.
@Entity
class Diagnosis {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private UUID entrepreneurId;

    @Enumerated(EnumType.STRING)
    private DiagnosisState state = DiagnosisState.DRAFT;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> strengths;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> weaknesses;

    @ElementCollection
    @CollectionTable(name = "diagnosed_problem", joinColumns = @JoinColumn(name = "diagnosis_id"))
    @OrderColumn(name = "position")
    private List<Problem> problems = new ArrayList<>();

    private String commercialPotential;
    private String recordedBy;
    private @Nullable String confirmedBy;
    private @Nullable LocalDate confirmedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Diagnosis() {}

    static Diagnosis record(EnrolmentFacts enrolment, NewDiagnosis content, String agency) {
        var diagnosis = new Diagnosis();
        diagnosis.id = Ids.next();
        diagnosis.enrolmentId = enrolment.id();
        diagnosis.programmeCode = enrolment.programmeCode();
        diagnosis.entrepreneurId = enrolment.entrepreneurId();
        diagnosis.recordedBy = agency;
        diagnosis.write(content);
        return diagnosis;
    }

    /// Replaces the content; its problems get new ids, because no plan refers to those of a draft.
    void rewrite(NewDiagnosis content) {
        requireDraft();
        write(content);
    }

    void confirm(String agency, LocalDate day) {
        requireDraft();
        state = DiagnosisState.CONFIRMED;
        confirmedBy = agency;
        confirmedOn = day;
    }

    /// The enrolment moved to another entrepreneur.
    void transfer(UUID entrepreneur) {
        entrepreneurId = entrepreneur;
    }

    private void requireDraft() {
        if (state != DiagnosisState.DRAFT) {
            throw new DiagnosisAlreadyConfirmed(id);
        }
    }

    private void write(NewDiagnosis content) {
        strengths = List.copyOf(content.strengths());
        weaknesses = List.copyOf(content.weaknesses());
        problems.clear();
        content.problems().forEach(each -> problems.add(Problem.of(each)));
        commercialPotential = content.commercialPotential();
    }

    String programmeCode() {
        return programmeCode;
    }

    long version() {
        return version;
    }

    DiagnosedNeeds needs() {
        return DiagnosedNeeds.of(id, problems);
    }

    DiagnosisDetails details() {
        return new DiagnosisDetails(
                id,
                enrolmentId,
                programmeCode,
                entrepreneurId,
                state,
                strengths,
                weaknesses,
                problems.stream().map(Problem::details).toList(),
                commercialPotential,
                recordedBy,
                confirmedBy,
                confirmedOn,
                version);
    }

    DiagnosisPublished published() {
        return new DiagnosisPublished(
                id,
                enrolmentId,
                programmeCode,
                entrepreneurId,
                state,
                strengths.size(),
                weaknesses.size(),
                problems.stream().map(Problem::published).toList(),
                recordedBy,
                confirmedBy,
                confirmedOn,
                version);
    }
}
