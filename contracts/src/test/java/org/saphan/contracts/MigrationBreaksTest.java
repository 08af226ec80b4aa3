package org.saphan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationBreaksTest {

    private static final String BEFORE = """
            create table thing (
                id uuid not null,
                name text,
                state text not null,
                constraint thing_pk primary key (id),
                constraint thing_state check (state in ('OPEN', 'CLOSED'))
            );
            create unique index thing_name on thing (name); create index thing_state_of on thing (state);
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table thing",
                "DROP TABLE IF EXISTS thing CASCADE",
                "drop view things",
                "drop function keep_thing",
                "drop index thing_name",
                "alter table thing rename to item",
                "alter table thing rename column name to title",
                "alter table thing drop column name",
                "alter table thing drop column if exists name",
                "alter table thing drop name",
                "alter table thing alter column name type varchar(10)",
                "alter table thing alter name set not null",
                "alter table thing alter column state drop default",
                "alter table thing add column colour text not null",
                "alter table thing add colour text, add column size int not null",
                "alter table only public.thing add column colour text\n  not null",
                "alter table thing add constraint thing_once unique (name)",
                "alter table thing add constraint thing_of foreign key (name) references other (id)",
                "alter table thing drop constraint thing_pk",
                "alter table thing add constraint thing_named check (length(name) > 3)",
                "alter table thing drop constraint thing_state, add constraint thing_state check (state in ('OPEN'))",
                "create unique index thing_once on thing (name)",
                "alter view things rename to items",
                "select 1; alter table thing drop column name; select 2"
            })
    void whatTheReleaseBeforeDoesNotSurviveIsRefused(String sql) {
        assertThat(breaks(sql)).singleElement().asString().startsWith("V0200__thing.sql: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table item (id uuid not null); alter table item add column name text not null",
                "alter table thing add column colour text",
                "alter table thing add column colour text not null default 'RED'",
                "alter table thing add column number bigint generated always as identity not null",
                "alter table thing alter column name drop not null",
                "alter table thing alter column name set default 'drop table thing'",
                "alter table thing drop constraint thing_state,"
                        + " add constraint thing_state check (state in ('OPEN', 'CLOSED', 'LOST'))",
                "create index thing_by_name on thing (name)",
                "create unique index item_once on item (name); -- drop table thing",
                "drop index thing_state_of",
                "create function keep() returns trigger language plpgsql as $$ begin drop table thing; end $$",
                "update thing set name = 'none' where name is null"
            })
    void whatItSurvivesIsNot(String sql) {
        assertThat(breaks("create table item (name text);" + sql)).isEmpty();
    }

    @Test
    void whatNobodyUsesSinceAReleaseMayGo() {
        assertThat(breaks("-- contract: 0.5.0\nalter table thing drop column name"))
                .isEmpty();
        assertThat(breaks("-- contract: 0.4.11\nalter table thing drop column name"))
                .isEmpty();
    }

    @Test
    void butNotBeforeThatReleaseIsOut() {
        assertThat(breaks("-- contract: 0.6.0\nalter table thing drop column name"))
                .hasSize(2)
                .first()
                .asString()
                .contains("0.5.0 is the last release");
    }

    private static List<String> breaks(String sql) {
        return MigrationBreaks.of(
                List.of(new Migration("V0100__thing.sql", BEFORE)),
                List.of(new Migration("V0200__thing.sql", sql)),
                "0.5.0");
    }
}
