package org.saphan.journal.rebase;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// Holds what stands on the topics against the journal, in a temporary table of one session: there may be millions of
/// things.
final class Comparison implements AutoCloseable {

    private static final String OPEN = """
            create temporary table announced_thing (
                topic text, subject text, sequence bigint not null, erased boolean not null,
                primary key (topic, subject)
            );
            create temporary table relayed on commit preserve rows as select epoch, low from relay_cursor
            """;
    private static final String TAKE = """
            insert into announced_thing (topic, subject, sequence, erased)
            select * from unnest(?::text[], ?::text[], ?::bigint[], ?::boolean[])
            on conflict (topic, subject) do update set sequence = excluded.sequence, erased = excluded.erased
            where announced_thing.sequence <= excluded.sequence
            """;
    private static final String COMPARE = """
            select count(*) filter (where newest.sequence < thing.sequence),
                count(*) filter (where newest.sequence is null),
                (select count(*) from (
                    select distinct on (topic, subject) topic, subject, type, epoch, xid
                    from journal order by topic, subject, sequence desc
                ) newest, relayed
                where newest.epoch = relayed.epoch and newest.xid < relayed.low::text::xid8
                and newest.type not like '%.erased.%' and not exists (
                    select from announced_thing thing
                    where thing.topic = newest.topic and thing.subject = newest.subject))
            from announced_thing thing left join lateral (
                select sequence from journal
                where journal.topic = thing.topic and journal.subject = thing.subject
                order by sequence desc limit 1
            ) newest on true
            """;
    private static final String ERASED_SINCE = """
            select thing.topic || '/' || thing.subject
            from announced_thing thing cross join lateral (
                select type from journal
                where journal.topic = thing.topic and journal.subject = thing.subject
                order by sequence desc limit 1
            ) newest
            where thing.erased and newest.type not like '%.erased.%'
            order by 1 limit 1000
            """;

    private final Connection session;

    private Comparison(Connection session) {
        this.session = session;
    }

    /// Notes how far the relay has come, so ask for it before the topics are read.
    static Comparison open(Connection session) throws SQLException {
        execute(session, OPEN);
        return new Comparison(session);
    }

    void take(List<Announced> announced) throws SQLException {
        var newest = new LinkedHashMap<String, Announced>();
        announced.forEach(each -> newest.merge(each.named(), each, (a, b) -> a.sequence() > b.sequence() ? a : b));
        var things = newest.values();
        try (var take = session.prepareStatement(TAKE)) {
            take.setArray(1, array("text", things.stream().map(Announced::topic).toList()));
            take.setArray(
                    2, array("text", things.stream().map(Announced::subject).toList()));
            take.setArray(
                    3, array("bigint", things.stream().map(Announced::sequence).toList()));
            take.setArray(
                    4, array("boolean", things.stream().map(Announced::erased).toList()));
            take.executeUpdate();
        }
    }

    Divergence divergence() throws SQLException {
        execute(session, "analyze announced_thing");
        try (var ask = session.prepareStatement(COMPARE);
                var row = ask.executeQuery()) {
            row.next();
            return new Divergence(row.getLong(1), row.getLong(2), row.getLong(3), erasedSince());
        }
    }

    /// The session goes back to the pool.
    @Override
    public void close() throws SQLException {
        execute(session, "drop table if exists announced_thing, relayed");
    }

    private List<String> erasedSince() throws SQLException {
        try (var ask = session.prepareStatement(ERASED_SINCE);
                var rows = ask.executeQuery()) {
            var erased = new ArrayList<String>();
            while (rows.next()) {
                erased.add(rows.getString(1));
            }
            return erased;
        }
    }

    private java.sql.Array array(String type, Collection<?> values) throws SQLException {
        return session.createArrayOf(type, values.toArray());
    }

    private static void execute(Connection session, String sql) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute(sql);
        }
    }
}
