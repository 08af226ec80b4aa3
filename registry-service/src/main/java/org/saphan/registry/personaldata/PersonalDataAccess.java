package org.saphan.registry.personaldata;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.saphan.http.Ids;

/// One unmasked read of somebody's personal data.
@Entity
@Immutable
class PersonalDataAccess {

    @Id
    private UUID id;

    private UUID entrepreneurId;
    private String agency;
    private String subject;
    private String purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> fields;

    private Instant accessedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PersonalDataAccess() {}

    static PersonalDataAccess of(
            UUID entrepreneurId, String agency, String subject, String purpose, List<String> fields, Instant now) {
        var access = new PersonalDataAccess();
        access.id = Ids.next();
        access.entrepreneurId = entrepreneurId;
        access.agency = agency;
        access.subject = subject;
        access.purpose = purpose;
        access.fields = List.copyOf(fields);
        access.accessedAt = now;
        return access;
    }

    UUID id() {
        return id;
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    AccessLogEntry entry() {
        return new AccessLogEntry(accessedAt, agency, subject, purpose, List.copyOf(fields));
    }
}
