package org.saphan.journal.source;

import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.database.Database;
import org.saphan.journal.learning.Lags;
import org.saphan.journal.learning.Learner;
import org.saphan.journal.learning.Projections;

/// The feeds that this service's copies are fed from; none where everything comes from Kafka.
@Singleton
public class Sources {

    private static final int MOST_A_FEED_GIVES = 1_000;

    private final List<SourceReader> readers;
    private final SourceToken token;
    private final JournalSettings settings;

    Sources(
            JournalSettings settings,
            Projections projections,
            Database database,
            Learner learner,
            Lags lags,
            SourceToken token,
            TlsConfigurationRegistry tls) {
        this.settings = settings;
        this.token = token;
        var atMost = Math.min(MOST_A_FEED_GIVES, settings.projections().batch());
        this.readers = settings.sources().entrySet().stream()
                .map(each -> Source.of(each.getKey(), each.getValue(), projections.fromFeedOf(each.getKey())))
                .filter(each -> !each.projections().isEmpty())
                .map(each -> new SourceReader(
                        each, database, learner, lags, () -> new SourceClient(each, token, tls, atMost)))
                .toList();
    }

    /// One an owner whose feed is read.
    public List<SourceReader> readers() {
        return readers;
    }

    /// Begins, unless a setting says otherwise.
    ///
    /// @throws IllegalStateException when there is no account to sign in with
    public void start() {
        if (!settings.projections().enabled() || readers.isEmpty()) {
            return;
        }
        if (!token.canBeHad()) {
            throw new IllegalStateException(
                    "saphan.journal.sources names feeds, but saphan.journal.source-login no account to read them with");
        }
        readers.forEach(SourceReader::start);
    }

    /// Ends after the pages at hand.
    public void stop() {
        readers.forEach(SourceReader::end);
        readers.forEach(SourceReader::stop);
    }
}
