package org.saphan.marketing.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.CallingAgency;
import org.saphan.http.DutyRequired;
import org.saphan.http.InvalidRequest;
import org.saphan.journal.Journal;
import org.saphan.marketing.channel.ChannelQueries;
import org.saphan.marketing.progress.OnboardingState;

/// Takes a report of the channel partner's system, once, and does what it says if there is something to do.
@ApplicationScoped
class ReceiveCallBack {

    /// By how much a partner's clock may be ahead.
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    private final CallBacks callBacks;
    private final ChannelQueries channels;
    private final ReportedOnboarding onboardings;
    private final OnboardingSteps steps;
    private final CallingAgency caller;
    private final Journal journal;
    private final Clock clock;

    ReceiveCallBack(
            CallBacks callBacks,
            ChannelQueries channels,
            ReportedOnboarding onboardings,
            OnboardingSteps steps,
            CallingAgency caller,
            Journal journal,
            Clock clock) {
        this.callBacks = callBacks;
        this.channels = channels;
        this.onboardings = onboardings;
        this.steps = steps;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    CallBackDetails run(UUID channelId, NewCallBack report) {
        requireProvider(channelId);
        requirePast(report.occurredAt());
        var state = onboardings.hold(report.onboardingId(), channelId);
        var before = callBacks.under(channelId, report.partnerReference()).orElse(null);
        if (before == null) {
            return take(channelId, report, state);
        }
        if (!before.says(report)) {
            throw new PartnerReferenceUsed(report.partnerReference());
        }
        return before.details();
    }

    private CallBackDetails take(UUID channelId, NewCallBack report, OnboardingState state) {
        var notApplied = notApplied(report, state);
        var callBack = CallBack.of(channelId, report, notApplied, clock.instant());
        callBacks.add(callBack, report.partnerReference());
        if (notApplied == null) {
            steps.take(report);
        }
        journal.record(new CallBackReceived(callBack.published()));
        return callBack.details();
    }

    private @Nullable NotApplied notApplied(NewCallBack report, OnboardingState state) {
        var isLate = callBacks
                .newest(report.onboardingId())
                .map(newest -> newest.details().occurredAt())
                .filter(newest -> !report.occurredAt().isAfter(newest))
                .isPresent();
        if (isLate) {
            return NotApplied.LATE;
        }
        if (report.outcome().isSo(state)) {
            return NotApplied.ALREADY_SO;
        }
        return report.outcome() == CallBackOutcome.LISTED && state == OnboardingState.PAUSED ? NotApplied.PAUSED : null;
    }

    private void requireProvider(UUID channelId) {
        if (!channels.find(channelId).providerAgency().equals(caller.code())) {
            throw new DutyRequired(caller.code(), "PROVIDER", "channels");
        }
    }

    private void requirePast(Instant occurredAt) {
        if (occurredAt.isAfter(clock.instant().plus(LEEWAY))) {
            throw new InvalidRequest("/occurredAt", "PAST_OR_PRESENT");
        }
    }
}
