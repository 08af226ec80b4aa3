package org.saphan.journal.rebase;

import java.sql.Connection;
import java.sql.SQLException;

/// The next epoch of a journal, written in the transaction of one session: what the journal knows once more, each in
/// its newest state, and what it does not know as erased; with sequences above all that was ever announced.
final class Republication {

    private static final long STEP = 1_000_000;

    private static final String LOCK = """
            set local lock_timeout = '10s';
            set local statement_timeout = 0;
            set local transaction_timeout = 0;
            lock table journal in access exclusive mode;
            drop trigger if exists journal_lift on journal
            """;
    private static final String STATE = """
            select i.epoch + 1, i.lift, i.system_identifier = c.system_identifier,
                greatest((select max(sequence) from journal), (select max(sequence) from announced_thing), 0)
            from journal_instance i, pg_control_system() c
            """;

    /// `…erased.v1` of a topic, and the id alone as data.
    private static final String ERASED = """
            regexp_replace(thing.topic, '\\.(v[0-9]+)$', '.erased.\\1') as type, jsonb_build_object(
                regexp_replace(lower(left(word.word, 1)) || substr(word.word, 2), '$', 'Id'), thing.subject)::text as data
            from announced_thing thing
            cross join lateral (
                select replace(initcap(replace(split_part(thing.topic, '.', 2), '-', ' ')), ' ', '') as word
            ) word
            """;
    private static final String ANNOUNCE = """
            insert into journal (type, subject, sequence, occurred_at, agency, correlation_id, data)
            select coalesce(erased.type, newest.type), newest.subject, newest.sequence - ? + ?, newest.occurred_at,
                newest.agency, newest.correlation_id, coalesce(erased.data, newest.data)
            from (
                select distinct on (topic, subject) * from journal order by topic, subject, sequence desc
            ) newest
            left join (select thing.topic, thing.subject, %s where thing.erased) erased
                on erased.topic = newest.topic and erased.subject = newest.subject
                and newest.type not like '%%.erased.%%'
            order by newest.position
            """.formatted(ERASED);
    private static final String WITHDRAW = """
            insert into journal (type, subject, sequence, data)
            select type, subject, ? - 1, data from (select thing.subject, %s
                where not exists (
                    select from journal where journal.topic = thing.topic and journal.subject = thing.subject)
            ) unknown
            """.formatted(ERASED);
    private static final String BEGIN = """
            update journal_instance set epoch = ?, since = now(), lift = ?, counts_on = ?, timeline = %s,
            system_identifier = (select system_identifier from pg_control_system())
            """.formatted(Continuity.TIMELINE);

    private final Connection session;
    private final int epoch;
    private final long lift;
    private final boolean moved;
    private final long highest;

    private Republication(Connection session, int epoch, long lift, boolean moved, long highest) {
        this.session = session;
        this.epoch = epoch;
        this.lift = lift;
        this.moved = moved;
        this.highest = highest;
    }

    /// Nobody writes to the journal until the transaction ends.
    static Republication open(Connection session) throws SQLException {
        execute(session, LOCK);
        try (var ask = session.prepareStatement(STATE);
                var row = ask.executeQuery()) {
            row.next();
            return new Republication(session, row.getInt(1), row.getLong(2), !row.getBoolean(3), row.getLong(4));
        }
    }

    /// Whether the database was restored into another PostgreSQL instance.
    boolean hasMoved() {
        return moved;
    }

    JournalEpoch run(Divergence divergence) throws SQLException {
        execute(session, "alter table journal alter column epoch set default " + epoch);
        var lifted = (highest / STEP + 2) * STEP;
        var announced = update(ANNOUNCE, lift, lifted);
        var withdrawn = update(WITHDRAW, lifted);
        execute(
                session,
                "create trigger journal_lift before insert on journal for each row execute function journal_lift('"
                        + lifted + "')");
        update(BEGIN, epoch, lifted, !moved);
        return new JournalEpoch(epoch, announced, divergence.undone(), withdrawn, divergence.erasedSince());
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var update = session.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        }
    }

    private static void execute(Connection session, String sql) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }
}
