package org.saphan.sample.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.saphan.http.BangkokDays;
import org.saphan.http.Ids;
import org.saphan.journal.Journal;

/// Enters a thing, unless it is broken.
@ApplicationScoped
class EnterThing {

    private final Journal journal;
    private final Clock clock;

    EnterThing(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ThingDetails run(NewThing content) {
        if (content.name().startsWith("broken")) {
            throw new ThingBroken(content.name());
        }
        var thing = new ThingDetails(
                Ids.next(),
                content.name(),
                ThingColour.GREEN,
                null,
                new BigDecimal("1.50"),
                BangkokDays.today(clock),
                List.of("lid"),
                0);
        journal.record(new ThingEntered(thing));
        return thing;
    }
}
