package org.saphan.journal.operation;

import jakarta.inject.Singleton;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.learning.Listener;
import org.saphan.journal.learning.ListenerState;
import org.saphan.journal.learning.Projections;
import org.saphan.journal.relay.Relay;
import org.saphan.journal.relay.RelayState;
import org.saphan.journal.source.SourceReader;
import org.saphan.journal.source.Sources;

/// Whether this service takes its part in the exchange of events.
@Singleton
class Exchange {

    private final Relay relay;
    private final Listener listener;
    private final Projections projections;
    private final Sources sources;
    private final Figures figures;
    private final JournalSettings settings;

    Exchange(
            Relay relay,
            Listener listener,
            Projections projections,
            Sources sources,
            Figures figures,
            JournalSettings settings) {
        this.relay = relay;
        this.listener = listener;
        this.projections = projections;
        this.sources = sources;
        this.figures = figures;
        this.settings = settings;
    }

    /// Whether events wait too long, or the relay, the listener or a reader of a feed cannot work.
    boolean degraded() {
        return !relaying()
                || !listening()
                || !reading()
                || figures.backlog().oldest().compareTo(settings.relay().alarm()) > 0;
    }

    private boolean relaying() {
        return !settings.relay().enabled()
                || relay.state() == RelayState.PUBLISHING
                || relay.state() == RelayState.STANDBY;
    }

    private boolean listening() {
        return !settings.projections().enabled()
                || projections.fromKafka().isEmpty()
                || listener.state() == ListenerState.LISTENING;
    }

    private boolean reading() {
        return !settings.projections().enabled() || sources.readers().stream().allMatch(SourceReader::isWell);
    }
}
