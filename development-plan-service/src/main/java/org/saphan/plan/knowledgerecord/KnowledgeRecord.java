package org.saphan.plan.knowledgerecord;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.plan.enrolment.EnrolmentFacts;

/// What an office learnt in the work with a community.
@Entity
class KnowledgeRecord {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String programmeCode;
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private RecordState state = RecordState.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private NewKnowledgeRecord content;

    @SuppressWarnings("UnusedVariable") // the search reads it
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> dimensions;

    /// What a search looks through: the title, the core, and everything.
    private String heading;

    private String essence;

    @SuppressWarnings("UnusedVariable") // the search reads it
    private String wording;

    private String agency;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawalReason;

    @SuppressWarnings("UnusedVariable") // lets the version rise when nothing else changed
    private int changes;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected KnowledgeRecord() {}

    static KnowledgeRecord record(EnrolmentFacts enrolment, NewKnowledgeRecord content, String agency) {
        var entry = new KnowledgeRecord();
        entry.id = Ids.next();
        entry.enrolmentId = enrolment.id();
        entry.programmeCode = enrolment.programmeCode();
        entry.provinceCode = enrolment.provinceCode();
        entry.agency = agency;
        entry.write(content);
        return entry;
    }

    void rewrite(NewKnowledgeRecord words) {
        require(RecordState.DRAFT);
        write(words);
        changes++;
    }

    void publish(LocalDate day) {
        require(RecordState.DRAFT);
        state = RecordState.PUBLISHED;
        publishedOn = day;
    }

    void withdraw(LocalDate day, String reason) {
        require(RecordState.PUBLISHED);
        state = RecordState.WITHDRAWN;
        withdrawnOn = day;
        withdrawalReason = reason;
    }

    private void require(RecordState wanted) {
        if (state != wanted) {
            throw new RecordStateForbids(id, state);
        }
    }

    private void write(NewKnowledgeRecord words) {
        content = words;
        dimensions = words.dimensions().stream().map(Enum::name).sorted().toList();
        heading = ThaiWording.normal(words.title());
        essence = ThaiWording.normal(words.core());
        wording = String.join(
                " ",
                heading,
                essence,
                ThaiWording.normal(words.assets()),
                ThaiWording.normal(words.strategies()),
                ThaiWording.normal(words.office()));
    }

    boolean isPublished() {
        return state == RecordState.PUBLISHED;
    }

    boolean isOf(String other) {
        return agency.equals(other);
    }

    UUID id() {
        return id;
    }

    String programmeCode() {
        return programmeCode;
    }

    long version() {
        return version;
    }

    KnowledgeRecordSummary summary() {
        return new KnowledgeRecordSummary(
                id, programmeCode, provinceCode, content.title(), content.dimensions(), content.office(), publishedOn);
    }

    KnowledgeRecordDetails details() {
        return new KnowledgeRecordDetails(
                id,
                enrolmentId,
                programmeCode,
                provinceCode,
                state,
                content.title(),
                content.assets(),
                content.core(),
                content.strategies(),
                content.dimensions(),
                content.office(),
                content.periodFrom(),
                content.periodTo(),
                agency,
                publishedOn,
                withdrawnOn,
                withdrawalReason,
                version);
    }

    KnowledgeRecordPublished published() {
        return new KnowledgeRecordPublished(
                id,
                enrolmentId,
                programmeCode,
                provinceCode,
                state,
                content.assets().size(),
                content.core().size(),
                content.strategies().size(),
                content.dimensions(),
                content.periodFrom(),
                content.periodTo(),
                agency,
                publishedOn,
                withdrawnOn,
                version);
    }
}
