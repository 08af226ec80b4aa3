package org.saphan.journal.learning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.Projection;
import org.saphan.journal.database.Transactions;
import org.saphan.journal.trace.BatchTraces;

/// Lets a projection learn. All of a batch in one transaction; where that fails for a reason of the data, the batch
/// is halved until the one message that cannot be learnt is found, and becomes a dead letter.
@Singleton
public class Learner {

    private final Transactions transactions;
    private final Understanding understanding;
    private final DeadLetterBox deadLetters;
    private final Erasures erasures;
    private final Copies copies;
    private final Announcements announcements;
    private final BatchTraces traces;
    private final AtomicLong learnt = new AtomicLong();

    Learner(
            Transactions transactions,
            Understanding understanding,
            DeadLetterBox deadLetters,
            Erasures erasures,
            Copies copies,
            Announcements announcements,
            BatchTraces traces) {
        this.transactions = transactions;
        this.understanding = understanding;
        this.deadLetters = deadLetters;
        this.erasures = erasures;
        this.copies = copies;
        this.announcements = announcements;
        this.traces = traces;
    }

    /// Learns the messages of the projection's topic, in transactions of its own.
    ///
    /// @throws RuntimeException for a reason that passes: nothing of the batch, or a first part of it, is learnt;
    /// try again
    public <T> void learn(Projection<T> projection, List<Message> batch) {
        try (var spans = traces.learning(projection.topic(), batch.size(), traceparents(batch))) {
            learnOrHalve(projection, batch);
            spans.succeeded();
        }
        learnt.addAndGet(batch.size());
        announcements.learnt(projection.topic());
    }

    /// Learns one message in the caller's transaction, for an operator who believes that it can be understood by
    /// now.
    ///
    /// @throws NotUnderstood when it still cannot
    public <T> void learnAgain(Projection<T> projection, Message message) throws NotUnderstood {
        var lesson = Lesson.of(List.of(message), projection, understanding);
        for (var why : lesson.misunderstood().values()) {
            throw why;
        }
        try {
            apply(projection, lesson);
        } catch (RuntimeException failed) {
            throw asUnlearnable(failed);
        }
    }

    /// How many messages this process has learnt.
    public long learnt() {
        return learnt.get();
    }

    private static Stream<@Nullable String> traceparents(List<Message> batch) {
        return batch.stream().map(each -> each.header(Message.TRACEPARENT));
    }

    private <T> void learnOrHalve(Projection<T> projection, List<Message> batch) {
        try {
            transactions.run(() -> learnAtOnce(projection, batch));
        } catch (RuntimeException failed) {
            if (batch.size() == 1) {
                var why = asUnlearnable(failed);
                transactions.run(() -> deadLetters.keep(batch.getFirst(), why));
                return;
            }
            asUnlearnable(failed);
            var middle = batch.size() / 2;
            learnOrHalve(projection, batch.subList(0, middle));
            learnOrHalve(projection, batch.subList(middle, batch.size()));
        }
    }

    private <T> void learnAtOnce(Projection<T> projection, List<Message> batch) {
        var lesson = Lesson.of(batch, projection, understanding);
        lesson.misunderstood().forEach(deadLetters::keep);
        apply(projection, lesson);
    }

    private <T> void apply(Projection<T> projection, Lesson<T> lesson) {
        erasures.erase(projection, lesson.gone());
        var news = erasures.without(projection.topic(), lesson.newest());
        if (!news.isEmpty()) {
            projection.learn(news);
        }
        lesson.newestTime().ifPresent(time -> copies.noteNewest(projection.topic(), time));
    }

    /// A reason of the data; whatever may pass is thrown on.
    private static NotUnderstood asUnlearnable(RuntimeException failed) {
        if (Failures.mayPass(failed)) {
            throw failed;
        }
        return new NotUnderstood(Misunderstanding.UNLEARNABLE, Failures.shown(failed));
    }
}
