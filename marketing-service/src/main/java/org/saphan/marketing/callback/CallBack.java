package org.saphan.marketing.callback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;

/// A report of a channel partner's system. It never changes.
@Entity
class CallBack {

    @Id
    private UUID id;

    private UUID channelId;
    private String partnerReference;
    private UUID onboardingId;

    @Enumerated(EnumType.STRING)
    private CallBackOutcome outcome;

    private Instant occurredAt;
    private @Nullable String listingUrl;
    private Instant receivedAt;
    private boolean applied;

    @Enumerated(EnumType.STRING)
    private @Nullable NotApplied notApplied;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CallBack() {}

    /// @param notApplied why it changes nothing; null where it does
    static CallBack of(UUID channelId, NewCallBack report, @Nullable NotApplied notApplied, Instant now) {
        var callBack = new CallBack();
        callBack.id = Ids.next();
        callBack.channelId = channelId;
        callBack.partnerReference = report.partnerReference();
        callBack.onboardingId = report.onboardingId();
        callBack.outcome = report.outcome();
        callBack.occurredAt = report.occurredAt().truncatedTo(ChronoUnit.MICROS);
        callBack.listingUrl = report.listingUrl();
        callBack.receivedAt = now.truncatedTo(ChronoUnit.MICROS);
        callBack.applied = notApplied == null;
        callBack.notApplied = notApplied;
        return callBack;
    }

    /// Whether the partner reports the same once more.
    boolean says(NewCallBack report) {
        return onboardingId.equals(report.onboardingId())
                && outcome == report.outcome()
                && occurredAt.equals(report.occurredAt().truncatedTo(ChronoUnit.MICROS))
                && Objects.equals(listingUrl, report.listingUrl());
    }

    CallBackPublished published() {
        return new CallBackPublished(
                id, channelId, onboardingId, outcome, occurredAt, receivedAt, applied, notApplied, version);
    }

    CallBackDetails details() {
        return new CallBackDetails(
                id,
                channelId,
                partnerReference,
                onboardingId,
                outcome,
                occurredAt,
                listingUrl,
                receivedAt,
                applied,
                notApplied,
                version);
    }
}
