package org.saphan.journal.rebase;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.database.Database;
import org.saphan.journal.database.DatabaseFailure;

/// Begins the next epoch: compares the topics with the journal, and announces everything once more. All through one
/// session, because the comparison is a temporary table and takes longer than a transaction should.
@Singleton
class NextEpoch {

    private static final Logger LOG = Logger.getLogger(NextEpoch.class);

    private final Database database;
    private final AnnouncedTopics topics;
    private final JournalSettings settings;

    NextEpoch(Database database, AnnouncedTopics topics, JournalSettings settings) {
        this.database = database;
        this.topics = topics;
        this.settings = settings;
    }

    JournalEpoch begin(boolean dryRun) {
        try (var session = database.connect();
                var comparison = Comparison.open(session)) {
            compare(comparison);
            session.setAutoCommit(false);
            try {
                var epoch = begin(session, comparison);
                if (!dryRun) {
                    session.commit();
                    LOG.warnf("the journal begins its epoch %d: %s", epoch.epoch(), epoch);
                }
                return epoch;
            } finally {
                session.rollback();
                session.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// A service without Kafka has no topics to compare with.
    private void compare(Comparison comparison) throws SQLException {
        if (!settings.relay().enabled()) {
            return;
        }
        try {
            topics.readAll(comparison::take);
        } catch (KafkaException away) {
            LOG.errorf("the service's own topics cannot be read: %s", away);
            throw new TopicsNotReadable();
        }
    }

    private static JournalEpoch begin(Connection session, Comparison comparison) throws SQLException {
        var republication = Republication.open(session);
        var divergence = comparison.divergence();
        if (!republication.hasMoved() && divergence.isNone()) {
            throw new RebaseNotNeeded();
        }
        return republication.run(divergence);
    }
}
