package org.saphan.journal.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.learning.Learner;
import org.saphan.journal.learning.NotUnderstood;
import org.saphan.journal.learning.Projections;

/// Tries to understand a dead letter again, because its reason is mended.
@ApplicationScoped
class RetryDeadLetter {

    private final DeadLetters deadLetters;
    private final Projections projections;
    private final Learner learner;
    private final CallingAgency agency;
    private final JournalSettings settings;

    RetryDeadLetter(
            DeadLetters deadLetters,
            Projections projections,
            Learner learner,
            CallingAgency agency,
            JournalSettings settings) {
        this.deadLetters = deadLetters;
        this.projections = projections;
        this.learner = learner;
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
        learn(letter);
        return deadLetters.settle(id, DeadLetterState.LEARNT, agency.code());
    }

    private void learn(DeadLetter letter) {
        var topic = letter.message().topic();
        var projection = projections
                .of(topic)
                .orElseThrow(
                        () -> new StillNotUnderstood("NO_PROJECTION", "this service does not learn from " + topic));
        try {
            learner.learnAgain(projection, letter.message());
        } catch (NotUnderstood why) {
            throw new StillNotUnderstood(why.why().name(), why.detail());
        }
    }
}
