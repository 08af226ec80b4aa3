package org.saphan.cluster.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.saphan.http.BangkokDays;
import org.saphan.http.IfMatch;
import org.saphan.http.Violation;
import org.saphan.journal.Journal;

/// Records what a training came to.
@ApplicationScoped
class RecordTrainingResults {

    private final Trainings trainings;
    private final TrainingReaders readers;
    private final Journal journal;
    private final Clock clock;

    RecordTrainingResults(Trainings trainings, TrainingReaders readers, Journal journal, Clock clock) {
        this.trainings = trainings;
        this.readers = readers;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    TrainingDetails run(UUID id, NewTrainingResults results, IfMatch ifMatch) {
        var training = readers.require(id);
        ifMatch.check(training.version());
        results.check();
        requireParticipants(training, results.items());
        training.record(results.items(), BangkokDays.today(clock));
        trainings.flush();
        journal.record(new TrainingEvent.TrainingResultsRecorded(training.published()));
        return training.details();
    }

    private static void requireParticipants(Training training, List<TrainingResult> results) {
        var strangers = IntStream.range(0, results.size())
                .filter(each -> !training.tookPart(results.get(each).memberId()))
                .mapToObj(each -> Violation.of("/items/" + each + "/memberId", "NOT_A_PARTICIPANT"))
                .toList();
        if (!strangers.isEmpty()) {
            throw new ParticipantRequired(strangers);
        }
    }
}
