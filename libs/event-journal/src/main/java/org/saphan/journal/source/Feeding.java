package org.saphan.journal.source;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.saphan.journal.learning.Failures;
import org.saphan.journal.learning.Lags;
import org.saphan.journal.learning.Learner;
import org.saphan.journal.learning.Message;
import org.saphan.journal.pace.Worker;

/// Reads one owner's feed as long as the lock is held and nothing fails. Topics that are equally far are read together;
/// usually that is all of them.
final class Feeding {

    private static final Logger LOG = Logger.getLogger(Feeding.class);
    private static final Duration LOOK_UP = Duration.ofMillis(500);

    /// Refusals after which the bookmark is worth nothing.
    private static final Set<String> BEGIN_AGAIN = Set.of("INVALID_CURSOR", "JOURNAL_MOVED");

    private final Source source;
    private final Bookmarks bookmarks;
    private final SourceClient client;
    private final Learner learner;
    private final Lags lags;
    private final Worker worker;
    private boolean isKnownToAnswer;

    Feeding(Source source, Bookmarks bookmarks, SourceClient client, Learner learner, Lags lags, Worker worker) {
        this.source = source;
        this.bookmarks = bookmarks;
        this.client = client;
        this.learner = learner;
        this.lags = lags;
        this.worker = worker;
    }

    /// What a round has brought.
    ///
    /// @param learnt how many events
    /// @param apart whether the topics are not all equally far
    /// @param resting whether a topic could not be learnt
    record Round(int learnt, boolean apart, boolean resting) {}

    /// Learns what has come. Waits for news when all topics are equally far and the feed has answered before.
    ///
    /// @throws SourceFailure when the feed gives nothing
    Round round() throws SQLException, InterruptedException {
        var groups = groups();
        var apart = groups.size() > 1;
        var learnt = 0;
        var resting = false;
        var upToDate = Bookmark.BEGINNING;
        for (var group : groups.values()) {
            var page = read(group, apart || !isKnownToAnswer ? Duration.ZERO : source.longestWait());
            if (page.isEmpty()) {
                break;
            }
            isKnownToAnswer = true;
            var after = group.getFirst().after();
            var taken = learn(group, page.get());
            resting |= taken.size() < group.size();
            learnt += page.get().items().size();
            if (!page.get().items().isEmpty() || !page.get().next().equals(after)) {
                bookmarks.move(taken, page.get().next());
            } else if (upToDate.isEmpty()) {
                upToDate = after;
            } else {
                bookmarks.move(
                        group, upToDate); // asked later than the other, and there is nothing more: so it is as far
            }
        }
        return new Round(learnt, apart, resting);
    }

    private Map<String, List<Bookmark>> groups() throws SQLException {
        return bookmarks.all().stream()
                .collect(Collectors.groupingBy(Bookmark::after, TreeMap::new, Collectors.toList()));
    }

    /// @return nothing when there is something else to do than to wait
    private Optional<SourcePage> read(List<Bookmark> group, Duration wait) throws SQLException, InterruptedException {
        var after = group.getFirst().after();
        var topics = group.stream().map(Bookmark::topic).toList();
        if (after.isEmpty()) {
            topics.forEach(each -> lags.note(each, client.atMost()));
        }
        try {
            var answer = await(client.ask(topics, after, wait), group, wait);
            return answer.map(client::page);
        } catch (SourceFailure failure) {
            if (!after.isEmpty() && BEGIN_AGAIN.contains(failure.code())) {
                LOG.warnf("the feed of %s is read from its beginning: %s", source.owner(), failure.reason());
                bookmarks.move(group, Bookmark.BEGINNING);
            }
            throw failure;
        }
    }

    /// Waits for the answer, but not when the process ends or a copy is to be built anew; through the session, so that
    /// a
    /// lost lock is noticed.
    private Optional<HttpResponse<byte[]>> await(
            CompletableFuture<HttpResponse<byte[]>> answer, List<Bookmark> group, Duration wait)
            throws SQLException, InterruptedException {
        var end = System.nanoTime() + SourceClient.patience(wait).toNanos();
        try {
            while (System.nanoTime() - end < 0) {
                try {
                    return Optional.of(answer.get(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS));
                } catch (TimeoutException _) {
                    if (!worker.running() || !bookmarks.all().containsAll(group)) {
                        return Optional.empty();
                    }
                }
            }
            throw SourceFailure.away("the feed does not answer in time", null);
        } catch (ExecutionException failed) {
            throw SourceFailure.away("the feed does not answer: " + Failures.shown(failed), failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /// @return the bookmarks of those that have learnt their part of the page, or had none
    private List<Bookmark> learn(List<Bookmark> group, SourcePage page) {
        var isFull = page.items().size() >= client.atMost();
        var messages = page.items().stream()
                .map(each -> SourceMessage.of(each, group.getFirst().topic()))
                .collect(Collectors.groupingBy(Message::topic));
        var taken = new ArrayList<Bookmark>();
        for (var mark : group) {
            var part = messages.getOrDefault(mark.topic(), List.of());
            if (part.isEmpty() || learnt(mark.topic(), part)) {
                taken.add(mark);
                lags.note(mark.topic(), isFull ? client.atMost() : 0);
            } else {
                lags.note(mark.topic(), part.size());
            }
        }
        return taken;
    }

    private boolean learnt(String topic, List<Message> part) {
        var projection = source.projections().get(topic);
        if (projection == null) {
            return true;
        }
        try {
            learner.learn(projection, part);
            return true;
        } catch (RuntimeException passing) {
            LOG.warnf("%s rests for a moment: %s", topic, Failures.shown(passing));
            return false;
        }
    }
}
