-- What happened here: the outbox and the feed in one. Append only: one insert an event, no update, no delete.
create table journal (
    position bigint generated always as identity,
    -- The transaction that wrote the row; readers stay below the oldest one that still runs.
    xid xid8 not null default pg_current_xact_id(),
    sequence bigint not null,
    event_id uuid not null default uuidv7(),
    occurred_at timestamptz not null default now(),
    -- Transaction ids of one epoch compare with each other; a rebase begins the next by changing this default.
    epoch integer not null default 1,
    type text not null,
    topic text not null generated always as (
        split_part(type, '.', 1) || '.' || split_part(type, '.', 2) || '.' || split_part(type, '.', -1)
    ) stored,
    subject text not null,
    agency text,
    correlation_id text,
    traceparent text,
    data text not null,
    constraint journal_pk primary key (position),
    constraint journal_sequence_once unique (topic, subject, sequence),
    constraint journal_type_form check (type ~ '^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*\.v[1-9][0-9]*$'),
    constraint journal_subject_given check (subject <> ''),
    constraint journal_sequence_counts check (sequence >= 0)
);

create index journal_xid on journal (xid, position);

-- The PostgreSQL instance whose transaction ids the present epoch counts.
create table journal_instance (
    single boolean not null default true,
    epoch integer not null,
    system_identifier bigint not null,
    since timestamptz not null default now(),
    constraint journal_instance_pk primary key (single),
    constraint journal_instance_single check (single)
);

insert into journal_instance (epoch, system_identifier)
select 1, system_identifier from pg_control_system();

-- How far the relay has come; written once a batch.
create table relay_cursor (
    single boolean not null default true,
    epoch integer not null default 1,
    low bigint not null default 0,
    high bigint not null default 0,
    position bigint not null default 0,
    last bigint not null default 0,
    constraint relay_cursor_pk primary key (single),
    constraint relay_cursor_single check (single)
) with (fillfactor = 20);

insert into relay_cursor default values;

-- The copies of what others own: which generation of each is wanted, and the time of the newest event in it.
create table known_copy (
    topic text not null,
    generation bigint not null default 0,
    newest timestamptz,
    constraint known_copy_pk primary key (topic)
) with (fillfactor = 20);

-- Which generation of a copy each partition of its topic was last read from the beginning for.
create table known_copy_partition (
    topic text not null,
    partition integer not null,
    generation bigint not null,
    constraint known_copy_partition_pk primary key (topic, partition)
);

-- Aggregates of others that were erased, kept by id so that a replay cannot bring them back.
create table known_erasure (
    topic text not null,
    subject text not null,
    sequence bigint not null,
    constraint known_erasure_pk primary key (topic, subject)
);

-- Messages that could not be understood.
create table dead_letter (
    id uuid not null default uuidv7(),
    topic text not null,
    partition integer not null,
    "offset" bigint not null,
    subject text,
    type text,
    cause text not null,
    detail text not null,
    key bytea,
    headers jsonb not null,
    payload bytea,
    state text not null default 'OPEN',
    arrived_at timestamptz not null,
    settled_at timestamptz,
    settled_by text,
    version bigint not null default 0,
    constraint dead_letter_pk primary key (id),
    constraint dead_letter_once unique (topic, partition, "offset"),
    constraint dead_letter_state check (state in ('OPEN', 'LEARNT', 'SKIPPED', 'ERASED'))
);

create index dead_letter_open on dead_letter (topic, id) where state = 'OPEN';
create index dead_letter_subject on dead_letter (topic, subject);
