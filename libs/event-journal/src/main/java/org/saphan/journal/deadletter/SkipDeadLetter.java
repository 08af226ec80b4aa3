package org.saphan.journal.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.JournalSettings;

/// Decides that a dead letter does not matter.
@ApplicationScoped
class SkipDeadLetter {

    private final DeadLetters deadLetters;
    private final CallingAgency agency;
    private final JournalSettings settings;

    SkipDeadLetter(DeadLetters deadLetters, CallingAgency agency, JournalSettings settings) {
        this.deadLetters = deadLetters;
        this.agency = agency;
        this.settings = settings;
    }

    @Transactional
    DeadLetter run(UUID id, IfMatch ifMatch) {
        var letter = deadLetters.requireLocked(id);
        agency.requireSteward(settings.operator(), "dead letters");
        ifMatch.check(letter.version());
        if (letter.state() != DeadLetterState.OPEN) {
            throw new DeadLetterSettled(id, letter.state());
        }
        return deadLetters.settle(id, DeadLetterState.SKIPPED, agency.code());
    }
}
