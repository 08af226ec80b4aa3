package org.saphan.marketing.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.journal.Journal;
import org.saphan.marketing.channel.ChannelQueries;

/// Puts what is right in the place of a contribution that was recorded wrongly.
@ApplicationScoped
class SupersedeContribution {

    private final Contributions contributions;
    private final ChannelQueries channels;
    private final Journal journal;
    private final Clock clock;

    SupersedeContribution(Contributions contributions, ChannelQueries channels, Journal journal, Clock clock) {
        this.contributions = contributions;
        this.channels = channels;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ContributionDetails run(UUID id, ContributionSupersession content) {
        var wrong = contributions.holdOwn(id);
        if (content.channelId() != null) {
            channels.require(content.channelId());
        }
        var right = wrong.supersede(content.terms(), content.reason(), BangkokDays.today(clock));
        contributions.persistAndFlush(right);
        journal.record(new ContributionEvent.ContributionWrittenOff(wrong.published()));
        journal.record(new ContributionEvent.ContributionRecorded(right.published()));
        return right.details();
    }
}
