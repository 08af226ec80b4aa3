package org.saphan.marketing.onboarding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Ids;
import org.saphan.marketing.admission.AdmissionFacts;
import org.saphan.marketing.admission.Basis;
import org.saphan.marketing.admission.Standing;
import org.saphan.marketing.channel.ChannelFacts;
import org.saphan.marketing.channel.ChannelType;
import org.saphan.marketing.known.registry.Transfer;
import org.saphan.marketing.progress.OnboardingChanged;
import org.saphan.marketing.progress.OnboardingState;
import org.saphan.marketing.progress.PauseCause;
import org.saphan.marketing.progress.Progress;
import org.saphan.marketing.readiness.Missing;

/// An entrepreneur's way into a channel.
@Entity
class Onboarding {

    @Id
    private UUID id;

    private UUID channelId;

    @Enumerated(EnumType.STRING)
    private ChannelType channelType;

    private boolean ownChannel;
    private UUID entrepreneurId;

    @SuppressWarnings("UnusedVariable") // only the database reads it
    private @Nullable UUID enteredAs;

    private @Nullable String programmeCode;
    private @Nullable String phase;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> productIds;

    private String appliedBy;
    private LocalDate appliedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private AdmissionFacts admissionFacts;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Missing> missingAtScreening;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Standing liveFacts;

    @Embedded
    private Progress progress = Progress.applied();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Onboarding() {}

    /// @param phase of the programme at that time
    static Onboarding apply(
            NewOnboarding application,
            @Nullable String phase,
            ChannelFacts channel,
            AdmissionFacts facts,
            String agency,
            LocalDate day) {
        var onboarding = new Onboarding();
        onboarding.id = Ids.next();
        onboarding.channelId = channel.id();
        onboarding.channelType = channel.type();
        onboarding.ownChannel = channel.ownChannel();
        onboarding.entrepreneurId = application.entrepreneurId();
        onboarding.programmeCode = application.programmeCode();
        onboarding.phase = phase;
        onboarding.basis = application.basis();
        onboarding.productIds = new ArrayList<>(application.products());
        onboarding.admissionFacts = facts;
        onboarding.appliedBy = agency;
        onboarding.appliedOn = day;
        return onboarding;
    }

    /// @param missing what the preparation is to work on
    void screen(List<Missing> missing) {
        progress = progress.screened();
        missingAtScreening = new ArrayList<>(missing);
    }

    void prepare() {
        progress = progress.preparing();
    }

    void launch(Standing standing, LocalDate day) {
        progress = progress.live(day);
        liveFacts = standing;
    }

    void resume(Standing standing) {
        progress = progress.resumed();
        liveFacts = standing;
    }

    void pause(PauseCause cause, @Nullable String why) {
        progress = progress.paused(cause, why);
    }

    void close(@Nullable String why, LocalDate day) {
        progress = progress.closed(why, day);
    }

    void reject(String why, LocalDate day) {
        progress = progress.rejected(why, day);
    }

    /// The register merged the entrepreneur into another, or took that back; what is live goes on.
    void transfer(Transfer transfer) {
        entrepreneurId = transfer.entrepreneurId();
        enteredAs = transfer.enteredAs();
    }

    /// @throws OnboardingStateForbids when it is not so far
    void require(OnboardingState state) {
        progress.from(state);
    }

    UUID id() {
        return id;
    }

    UUID channelId() {
        return channelId;
    }

    UUID entrepreneurId() {
        return entrepreneurId;
    }

    @Nullable String programmeCode() {
        return programmeCode;
    }

    List<UUID> productIds() {
        return List.copyOf(productIds);
    }

    /// Whether the channel is the entrepreneur's own website.
    boolean isByOwnWebsite() {
        return channelType == ChannelType.OWN_WEBSITE;
    }

    OnboardingState state() {
        return progress.state();
    }

    long version() {
        return version;
    }

    OnboardingChanged changed() {
        return new OnboardingChanged(id, entrepreneurId, productIds, progress.state());
    }

    OnboardingSummary summary() {
        return new OnboardingSummary(
                id,
                channelId,
                channelType,
                ownChannel,
                entrepreneurId,
                programmeCode,
                phase,
                basis,
                List.copyOf(productIds),
                progress.state(),
                appliedOn,
                progress.liveOn(),
                progress.pauseCause(),
                progress.endedOn(),
                version);
    }

    OnboardingDetails details() {
        return OnboardingDetails.of(
                summary(), appliedBy, progress.reason(), admissionFacts, missingAtScreening, liveFacts);
    }
}
