package org.saphan.marketing.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.marketing.admission.Admission;
import org.saphan.marketing.admission.MarketingDuties;
import org.saphan.marketing.channel.ChannelQueries;
import org.saphan.marketing.known.plan.KnownProgramme;
import org.saphan.marketing.known.plan.KnownProgrammes;

/// Applies for a channel in the name of an entrepreneur.
@ApplicationScoped
class ApplyForChannel {

    private final Onboardings onboardings;
    private final ChannelQueries channels;
    private final MarketingDuties duties;
    private final Admission admission;
    private final KnownProgrammes programmes;
    private final OnboardingJournal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ApplyForChannel(
            Onboardings onboardings,
            ChannelQueries channels,
            MarketingDuties duties,
            Admission admission,
            KnownProgrammes programmes,
            OnboardingJournal journal,
            CallingAgency caller,
            Clock clock) {
        this.onboardings = onboardings;
        this.channels = channels;
        this.duties = duties;
        this.admission = admission;
        this.programmes = programmes;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    OnboardingDetails run(NewOnboarding entry) {
        var channel = channels.require(entry.channelId());
        duties.require(channel.id(), entry.programmeCode(), entry.entrepreneurId());
        var today = BangkokDays.today(clock);
        channels.requireNotEnded(channel.id(), today);
        if (onboardings.isStanding(channel.id(), entry.entrepreneurId())) {
            throw new AlreadyOnboarded();
        }
        var facts = admission.require(entry.application(channel.market()));
        var onboarding = Onboarding.apply(entry, phase(entry), channel, facts, caller.code(), today);
        onboardings.add(onboarding);
        return journal.record(onboarding, OnboardingEvent.OnboardingApplied::new);
    }

    private @Nullable String phase(NewOnboarding entry) {
        return Optional.ofNullable(entry.programmeCode())
                .flatMap(programmes::find)
                .map(KnownProgramme::phase)
                .orElse(null);
    }
}
