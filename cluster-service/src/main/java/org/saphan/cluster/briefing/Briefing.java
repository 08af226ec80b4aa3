package org.saphan.cluster.briefing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// Information for those who help clusters.
@Entity
class Briefing {

    @Id
    private UUID id;

    private String titleTh;
    private @Nullable String titleEn;
    private String text;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> links;

    @Enumerated(EnumType.STRING)
    private BriefingAudience audience;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> sectors;

    private @Nullable UUID clusterId;
    private String issuedBy;
    private LocalDate issuedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Briefing() {}

    static Briefing issue(NewBriefing entry, String byAgency, LocalDate day) {
        var briefing = new Briefing();
        briefing.id = Ids.next();
        briefing.titleTh = entry.titleTh();
        briefing.titleEn = entry.titleEn();
        briefing.text = entry.text();
        briefing.links = new ArrayList<>(entry.links());
        briefing.audience = entry.audience();
        briefing.sectors =
                entry.sectors() == null ? new ArrayList<>() : new ArrayList<>(new TreeSet<>(entry.sectors()));
        briefing.clusterId = entry.clusterId();
        briefing.issuedBy = byAgency;
        briefing.issuedOn = day;
        return briefing;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    BriefingPublished published() {
        return new BriefingPublished(id, audience, List.copyOf(sectors), clusterId, issuedBy, issuedOn, version);
    }

    BriefingDetails details() {
        return new BriefingDetails(
                id,
                titleTh,
                titleEn,
                text,
                List.copyOf(links),
                audience,
                List.copyOf(sectors),
                clusterId,
                issuedBy,
                issuedOn,
                version);
    }
}
