package org.saphan.cluster.nationalindicator;

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

/// A value of a figure of the nation.
@Entity
class NationalIndicator {

    private static final int DECIMALS = 2;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NationalIndicatorCode code;

    private LocalDate asOf;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private IndicatorUnit unit;

    private String source;
    private String recordedBy;
    private LocalDate recordedOn;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;
    private @Nullable String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected NationalIndicator() {}

    static NationalIndicator of(NewNationalIndicator content, String agency, LocalDate day) {
        var indicator = new NationalIndicator();
        indicator.id = Ids.next();
        indicator.code = content.code();
        indicator.asOf = content.asOf();
        indicator.value = content.value().setScale(DECIMALS);
        indicator.unit = content.unit();
        indicator.source = content.source();
        indicator.recordedBy = agency;
        indicator.recordedOn = day;
        return indicator;
    }

    /// What is right instead; this one stays, and names it.
    NationalIndicator supersede(NationalIndicatorSupersession content, String agency, LocalDate day) {
        if (supersededBy != null) {
            throw new NationalIndicatorSuperseded(id, supersededBy);
        }
        var same = new NewNationalIndicator(code, asOf, content.value(), unit, content.source());
        var right = of(same, agency, day);
        right.supersedes = id;
        right.reason = content.reason();
        supersededBy = right.id;
        return right;
    }

    NationalIndicatorPublished published() {
        return new NationalIndicatorPublished(id, code, asOf, value, unit, supersedes, supersededBy, version);
    }

    NationalIndicatorDetails details() {
        return new NationalIndicatorDetails(
                id, code, asOf, value, unit, source, recordedBy, recordedOn, supersedes, reason, supersededBy, version);
    }
}
