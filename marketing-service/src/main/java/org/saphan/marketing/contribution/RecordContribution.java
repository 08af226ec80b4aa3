package org.saphan.marketing.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.marketing.channel.ChannelQueries;
import org.saphan.marketing.programmeagency.ProgrammeAgencies;

/// Records what the calling agency contributes.
@ApplicationScoped
class RecordContribution {

    private final Contributions contributions;
    private final ProgrammeAgencies agencies;
    private final ChannelQueries channels;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    RecordContribution(
            Contributions contributions,
            ProgrammeAgencies agencies,
            ChannelQueries channels,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.contributions = contributions;
        this.agencies = agencies;
        this.channels = channels;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ContributionDetails run(String programmeCode, NewContribution content) {
        agencies.requireMember(programmeCode);
        if (content.channelId() != null) {
            channels.require(content.channelId());
        }
        var contribution = Contribution.of(programmeCode, caller.code(), content.terms(), BangkokDays.today(clock));
        contributions.persistAndFlush(contribution);
        journal.record(new ContributionEvent.ContributionRecorded(contribution.published()));
        return contribution.details();
    }
}
